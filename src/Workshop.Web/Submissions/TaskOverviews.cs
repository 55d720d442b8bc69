using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Web.Access;
using Workshop.Web.Releases;
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
    public Submission? Latest { get; init; }

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
        var submissions = takes ? await SubmissionsAsync(actor, place, cancellation) : [];
        var listed =
            from assignment in assignments
            let task = course.FindTask(assignment.TaskId)
            where task is not null
            orderby assignment.Deadline ?? DateTimeOffset.MaxValue, assignment.OpensAt, assignment.TaskId
            select Overview(new AssignedTask(assignment, task), drafts.GetValueOrDefault(assignment.Id), submissions.GetValueOrDefault(assignment.Id));
        return [.. listed];
    }

    private Task<Dictionary<Guid, Draft>> DraftsAsync(Actor actor, CohortPlace place, CancellationToken cancellation) =>
        db.Drafts.AsNoTracking().Where(d => d.PersonId == actor.PersonId && d.Assignment!.CohortId == place.CohortId)
            .ToDictionaryAsync(d => d.AssignmentId, cancellation);

    private async Task<Dictionary<Guid, Submission>> SubmissionsAsync(Actor actor, CohortPlace place, CancellationToken cancellation)
    {
        var all = await db.Submissions.AsNoTracking().Include(s => s.Releases).ThenInclude(r => r.Assessment)
            .Where(s => s.PersonId == actor.PersonId && s.Assignment!.CohortId == place.CohortId).ToListAsync(cancellation);
        return all.GroupBy(s => s.AssignmentId).ToDictionary(own => own.Key, own => own.MaxBy(s => s.Attempt)!);
    }

    private TaskOverview Overview(AssignedTask assigned, Draft? draft, Submission? latest)
    {
        var isDrafting = draft is not null && (latest is null || draft.SavedAt > latest.HandedInAt);
        var total = latest?.Standing()?.Assessment?.Total;
        return new TaskOverview(assigned, StateOf(assigned, isDrafting, latest, total))
        {
            Progress = isDrafting ? FormProgress.Of(assigned.Task.Form, TypedForm.Parse(draft!.Answers, assigned.Task.Form)) : null,
            DraftSavedAt = isDrafting ? draft!.SavedAt : null,
            Latest = latest,
            Total = total,
        };
    }

    private TaskState StateOf(AssignedTask assigned, bool isDrafting, Submission? latest, decimal? total) =>
        assigned.Assignment.OpensAt > time.GetUtcNow() ? TaskState.NotOpen
        : isDrafting ? TaskState.Drafting
        : total is not null ? TaskState.Released
        : latest is not null ? TaskState.HandedIn
        : TaskState.NotBegun;
}
