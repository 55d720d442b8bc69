using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Web.Access;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Submissions;

/// <summary>How far somebody has come with one task.</summary>
public enum TaskState
{
    NotOpen,
    NotBegun,
    Drafting,
    HandedIn,
    Released,
}

/// <summary>One task in a list of tasks.</summary>
/// <param name="Assigned">The assignment and its task.</param>
/// <param name="State">How far the reader has come; staff see whether it is open.</param>
public sealed record TaskOverview(AssignedTask Assigned, TaskState State)
{
    /// <summary>How much of the draft is filled in; null without one.</summary>
    public FormProgress? Progress { get; init; }

    /// <summary>When the draft was saved; null without one.</summary>
    public DateTimeOffset? DraftSavedAt { get; init; }

    /// <summary>The newest attempt; null for none.</summary>
    public SealedAttempt? Latest { get; init; }

    /// <summary>Marks of the released result; null while none is out.</summary>
    public decimal? Total { get; init; }

    public TaskDefinition Task => Assigned.Task;

    public DateTimeOffset? Deadline => Assigned.Assignment.Deadline;

    /// <summary>Whether the trainee still has to hand something in.</summary>
    public bool IsToDo => State is TaskState.NotBegun or TaskState.Drafting;
}

/// <summary>Lists the tasks of the cohort the actor is working in, with what a trainee has done of them.</summary>
public sealed class TaskOverviews(WorkshopDb db, LiveLibrary library, TimeProvider time)
{
    /// <summary>In order of deadline, those without one last.</summary>
    public async Task<ImmutableArray<TaskOverview>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        if (actor.Cohort is not { } place || library.Current.FindCourse(place.CourseId) is not { } course)
            return [];
        var assignments = await db.Assignments.AsNoTracking().VisibleTo(actor).Where(a => a.CohortId == place.CohortId).ToListAsync(cancellation);
        var takes = actor.Is(CohortRole.Trainee);
        var drafts = takes ? await DraftsAsync(actor, place, cancellation) : [];
        var newest = takes ? await NewestAttemptsAsync(actor, place, cancellation) : [];
        var listed =
            from assignment in assignments
            let task = course.FindTask(assignment.TaskId)
            where task is not null
            orderby assignment.Deadline ?? DateTimeOffset.MaxValue, assignment.OpensAt, assignment.TaskId
            select Overview(new AssignedTask(assignment, task), drafts.GetValueOrDefault(assignment.Id), newest.GetValueOrDefault(assignment.Id));
        return [.. listed];
    }

    private Task<Dictionary<Guid, Draft>> DraftsAsync(Actor actor, CohortPlace place, CancellationToken cancellation) =>
        db.Drafts.AsNoTracking().Where(d => d.PersonId == actor.PersonId && d.Assignment!.CohortId == place.CohortId)
            .ToDictionaryAsync(d => d.AssignmentId, cancellation);

    private sealed record Attempt(SealedAttempt Sealed, decimal? Total);

    private async Task<Dictionary<Guid, Attempt>> NewestAttemptsAsync(Actor actor, CohortPlace place, CancellationToken cancellation)
    {
        var newest = db.Submissions.AsNoTracking()
            .Where(s => s.PersonId == actor.PersonId && s.Assignment!.CohortId == place.CohortId
                && !db.Submissions.Any(later => later.AssignmentId == s.AssignmentId && later.PersonId == s.PersonId && later.Attempt > s.Attempt));
        var sealedAttempts = await newest.Select(SealedAttempt.Of).ToDictionaryAsync(s => s.Id, cancellation);
        var shown = await newest.Select(s => new
        {
            s.Id, s.AssignmentId,
            Total = s.Releases.Where(r => r.WithdrawnAt == null).OrderByDescending(r => r.At).Select(r => (decimal?)r.Assessment!.Total).FirstOrDefault(),
        }).ToListAsync(cancellation);
        return shown.Where(s => sealedAttempts.ContainsKey(s.Id)).ToDictionary(s => s.AssignmentId, s => new Attempt(sealedAttempts[s.Id], s.Total));
    }

    private TaskOverview Overview(AssignedTask assigned, Draft? draft, Attempt? newest)
    {
        var (latest, total) = (newest?.Sealed, newest?.Total);
        var isDrafting = draft is not null && (latest is null || draft.SavedAt > latest.HandedInAt);
        return new TaskOverview(assigned, StateOf(assigned, isDrafting, latest, total))
        {
            Progress = isDrafting ? FormProgress.Of(assigned.Task.Form, TypedForm.Parse(draft!.Answers, assigned.Task.Form)) : null,
            DraftSavedAt = isDrafting ? draft!.SavedAt : null,
            Latest = latest,
            Total = total,
        };
    }

    private TaskState StateOf(AssignedTask assigned, bool isDrafting, SealedAttempt? latest, decimal? total) =>
        assigned.Assignment.OpensAt > time.GetUtcNow() ? TaskState.NotOpen
        : isDrafting ? TaskState.Drafting
        : total is not null ? TaskState.Released
        : latest is not null ? TaskState.HandedIn
        : TaskState.NotBegun;
}
