using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Scoring.Similarity;
using Workshop.Web.Access;
using Workshop.Web.Courses;

namespace Workshop.Web.Marking.Similarity;

/// <summary>What a marker is told of similarities. Whose work it is, only where they mark that work too.</summary>
public sealed class SimilarWorks(WorkshopDb db, SimilarityBoard board, LiveLibrary library)
{
    /// <summary>Attempts that are flagged, with the largest share of each, at the tasks of the cohort the actor is working in.</summary>
    public async Task<ImmutableDictionary<Guid, decimal>> FlaggedAsync(Actor actor, CancellationToken cancellation)
    {
        if (!actor.IsMarker || library.FindCourse(actor) is not { } course)
            return ImmutableDictionary<Guid, decimal>.Empty;
        var set = await db.Assignments.Where(a => a.CohortId == actor.Cohort!.CohortId).Select(a => a.TaskId).ToListAsync(cancellation);
        var tasks = set.Select(course.FindTask).OfType<TaskDefinition>().ToList();
        var boards = await board.OfTasksAsync(actor.SchoolId, course.Id, tasks, cancellation);
        return boards.Values.SelectMany(b => b.Flags).ToImmutableDictionary(f => f.Key, f => f.Value.Highest);
    }

    /// <summary>Why the actor should look at a work they mark; null where there is no reason, or it is not the newest attempt.</summary>
    public async Task<SimilarityNotes?> FindNotesAsync(Actor actor, Submission submission, TaskDefinition task, CancellationToken cancellation)
    {
        var found = await board.OfTaskAsync(actor.SchoolId, submission.Assignment!.Cohort!.CourseId, task, cancellation);
        if (!found.Flags.TryGetValue(submission.Id, out var flag))
            return null;
        var visible = await VisibleAsync(actor, submission, flag.Like, cancellation);
        return new(flag.Brief, [.. flag.Like.Select(l => new LikeWork(l.Share, visible.GetValueOrDefault(l.Other)))]);
    }

    private Task<Dictionary<Guid, VisibleWork>> VisibleAsync(
        Actor actor, Submission submission, ImmutableArray<Likeness> like, CancellationToken cancellation)
    {
        var ids = like.Select(l => l.Other).ToList();
        var cohort = submission.Assignment!.CohortId;
        return db.Submissions.MarkableBy(actor).Where(s => ids.Contains(s.Id))
            .Select(s => new VisibleWork(s.Id, s.Person!.DisplayName, s.Assignment!.CohortId == cohort ? null : s.Assignment.Cohort!.Name))
            .ToDictionaryAsync(w => w.SubmissionId, cancellation);
    }
}
