using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Cohorts;
using Workshop.Scoring;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Marking;
using Workshop.Web.Reading;

namespace Workshop.Web.Rosters;

/// <summary>One task of one trainee.</summary>
/// <param name="Title">The task's.</param>
/// <param name="Deadline">Null for none.</param>
/// <param name="HasDraft">Whether something was typed.</param>
/// <param name="Newest">The newest attempt; null while nothing was handed in.</param>
public sealed record TraineeTask(LocalText Title, DateTimeOffset? Deadline, bool HasDraft, NewestAttempt? Newest);

/// <summary>The newest attempt with the marks it has so far.</summary>
public sealed record NewestAttempt(Guid SubmissionId, int Number, MarkingState State, decimal Total, decimal Possible);

/// <summary>One trainee as those who look after them see it.</summary>
/// <param name="Name">Shown.</param>
/// <param name="Group">Null while in none.</param>
/// <param name="Tasks">Nearest deadline first.</param>
/// <param name="Read">Modules read to the end.</param>
/// <param name="Modules">Modules of the course.</param>
/// <param name="SelfChecks">How they did in the modules' own questions.</param>
public sealed record TraineeSheet(
    string Name, string? Group, ImmutableArray<TraineeTask> Tasks, int Read, int Modules, SelfCheckProgress SelfChecks);

/// <summary>Gathers one trainee's state in the cohort the actor is working in.</summary>
public sealed class TraineeSheets(WorkshopDb db, LiveLibrary library, ReadingProgress progress)
{
    /// <summary>Null where the actor looks after nobody of this id.</summary>
    public async Task<TraineeSheet?> FindAsync(Actor actor, Guid personId, CancellationToken cancellation)
    {
        if (actor.Cohort is not { } place || library.FindCourse(actor) is not { } course)
            return null;
        var trainee = await db.Enrolments.AsNoTracking().TraineesOf(actor).Where(e => e.CohortId == place.CohortId && e.PersonId == personId)
            .Select(e => new { e.Person!.DisplayName, Group = e.Group!.Name }).FirstOrDefaultAsync(cancellation);
        if (trainee is null)
            return null;
        var modules = await progress.OfAsync(personId, course, cancellation);
        return new(trainee.DisplayName, trainee.Group, await TasksAsync(personId, place.CohortId, course, cancellation),
            modules.Count(m => m.IsFinished), modules.Length, SelfCheckProgress.Of(modules));
    }

    private async Task<ImmutableArray<TraineeTask>> TasksAsync(Guid personId, Guid cohortId, Course course, CancellationToken cancellation)
    {
        var rows = await db.Assignments.AsNoTracking().Where(a => a.CohortId == cohortId).OrderBy(a => a.Deadline).ThenBy(a => a.TaskId)
            .Select(a => new
            {
                a.TaskId, a.Deadline,
                HasDraft = db.Drafts.Any(d => d.AssignmentId == a.Id && d.PersonId == personId),
                Newest = db.Submissions.Where(s => s.AssignmentId == a.Id && s.PersonId == personId).OrderByDescending(s => s.Attempt)
                    .Select(s => new
                    {
                        s.Id, s.Attempt,
                        Marks = s.Assessments.OrderByDescending(m => m.Number).Select(m => new { m.Total, m.Possible, m.Kind }).First(),
                        IsReleased = s.Releases.Any(r => r.WithdrawnAt == null),
                    }).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return [.. from row in rows
                   let task = course.FindTask(row.TaskId)
                   where task is not null
                   let newest = row.Newest is not { } s ? null
                       : new NewestAttempt(s.Id, s.Attempt, StateOf(s.IsReleased, s.Marks.Kind), s.Marks.Total, s.Marks.Possible)
                   select new TraineeTask(task.Title, row.Deadline, row.HasDraft, newest)];
    }

    private static MarkingState StateOf(bool isReleased, AssessmentKind newest) =>
        isReleased ? MarkingState.Released : newest == AssessmentKind.Automatic ? MarkingState.ToMark : MarkingState.Marked;
}
