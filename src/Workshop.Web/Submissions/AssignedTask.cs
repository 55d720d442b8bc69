using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Scoring.Checks;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions;

/// <summary>An assignment together with the task as the course now has it.</summary>
public sealed record AssignedTask(Assignment Assignment, TaskDefinition Task)
{
    /// <summary>The cohort's late rule, or the task's own.</summary>
    public LateRule LateRule => Assignment.LateRule is { } own ? LateRules.Read(own) : Task.LateRule;

    /// <summary>Handing in at this moment, against the assignment's dates.</summary>
    public Handover HandoverAt(DateTimeOffset moment) => new(moment, Assignment.Deadline, LateRule);
}

/// <summary>Finds assignments with their tasks.</summary>
public sealed class AssignedTasks(WorkshopDb db, LiveLibrary library)
{
    /// <summary>An assignment the actor takes as a trainee, or null.</summary>
    public async Task<AssignedTask?> FindTakenAsync(Actor actor, Guid assignmentId, CancellationToken cancellation) =>
        With(await db.Assignments.AsNoTracking().TakenBy(actor).Include(a => a.Cohort)
            .FirstOrDefaultAsync(a => a.Id == assignmentId, cancellation));

    /// <summary>The assignment of a task in the cohort the actor is working in, or null.</summary>
    public async Task<AssignedTask?> FindInCohortAsync(Actor actor, string taskId, CancellationToken cancellation) =>
        actor.Cohort is not { } place ? null : With(await db.Assignments.AsNoTracking().VisibleTo(actor).Include(a => a.Cohort)
            .FirstOrDefaultAsync(a => a.CohortId == place.CohortId && a.TaskId == taskId, cancellation));

    private AssignedTask? With(Assignment? assignment) =>
        assignment is not null && library.Current.FindCourse(assignment.Cohort!.CourseId)?.FindTask(assignment.TaskId) is { } task
            ? new AssignedTask(assignment, task)
            : null;
}
