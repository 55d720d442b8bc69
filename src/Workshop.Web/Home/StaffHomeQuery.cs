using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Courses;

namespace Workshop.Web.Home;

/// <summary>Counts the work that waits in the cohort a TA or lecturer is working in.</summary>
public sealed class StaffHomeQuery(WorkshopDb db, LiveLibrary library)
{
    private enum Waiting
    {
        ForMarks,
        ForRelease,
        ForNothing,
    }

    private sealed record Attempt(Guid AssignmentId, Guid PersonId, int Number, Guid NewestAssessment, decimal Pending, Guid? Released);

    public async Task<StaffHome> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (library.FindCourse(actor) is not { } course)
            return new StaffHome([], []);
        var assignments = await db.Assignments.AsNoTracking().VisibleTo(actor)
            .Where(a => a.CohortId == actor.Cohort!.CohortId).ToListAsync(cancellation);
        var attempts = await NewestAttemptsAsync(actor, cancellation);
        var tasks = from assignment in assignments
                    let task = course.FindTask(assignment.TaskId)
                    where task is not null && attempts.Contains(assignment.Id)
                    orderby assignment.FeedbackDue ?? DateTimeOffset.MaxValue
                    select Count(assignment, task, attempts[assignment.Id]);
        return new StaffHome([.. tasks], actor.Is(CohortRole.Lecturer) ? ProblemsOf(library.State) : []);
    }

    private async Task<ILookup<Guid, Attempt>> NewestAttemptsAsync(Actor actor, CancellationToken cancellation)
    {
        var all = await db.Submissions.AsNoTracking().MarkableBy(actor)
            .Where(s => s.Assignment!.CohortId == actor.Cohort!.CohortId)
            .Select(s => new
            {
                s.AssignmentId, s.PersonId, s.Attempt,
                Newest = s.Assessments.OrderByDescending(a => a.Number).Select(a => new { a.Id, a.Pending }).First(),
                Released = s.Releases.Where(r => r.WithdrawnAt == null).OrderByDescending(r => r.At).Select(r => (Guid?)r.AssessmentId).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return all.Select(s => new Attempt(s.AssignmentId, s.PersonId, s.Attempt, s.Newest.Id, s.Newest.Pending, s.Released))
            .GroupBy(s => (s.AssignmentId, s.PersonId)).Select(g => g.MaxBy(s => s.Number)!)
            .ToLookup(s => s.AssignmentId);
    }

    private static WaitingTask Count(Assignment assignment, TaskDefinition task, IEnumerable<Attempt> attempts)
    {
        var states = attempts.Select(StateOf).ToList();
        return new WaitingTask(
            assignment.Id, task.Title, assignment.FeedbackDue,
            states.Count(s => s == Waiting.ForMarks), states.Count(s => s == Waiting.ForRelease), states.Count(s => s == Waiting.ForNothing));
    }

    private static Waiting StateOf(Attempt attempt) =>
        attempt.Pending > 0 ? Waiting.ForMarks
        : attempt.Released == attempt.NewestAssessment ? Waiting.ForNothing
        : Waiting.ForRelease;

    private static ImmutableArray<Problem> ProblemsOf(LibraryState state) =>
        [.. state.Problems.Where(p => p.Severity == Severity.Error)];
}
