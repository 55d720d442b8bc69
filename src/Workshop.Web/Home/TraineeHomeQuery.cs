using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Reading;
using Workshop.Web.Releases;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Home;

/// <summary>Gathers a trainee's home for the cohort they are working in.</summary>
public sealed class TraineeHomeQuery(WorkshopDb db, LiveLibrary library, ReadingProgress progress)
{
    public async Task<TraineeHome> RunAsync(Actor actor, CancellationToken cancellation)
    {
        if (library.FindCourse(actor) is not { } course)
            return new TraineeHome([], [], []);
        var assignments = await AssignmentsAsync(actor, cancellation);
        var drafts = await DraftsAsync(actor, cancellation);
        var newest = await NewestAttemptsAsync(actor, cancellation);
        return new TraineeHome(
            [.. Due(course, assignments, drafts, newest).OrderBy(d => d.Deadline ?? DateTimeOffset.MaxValue)],
            [.. HandedIn(course, assignments, newest).OrderByDescending(h => h.HandedInAt)],
            await progress.OfAsync(actor, course, cancellation));
    }

    private Task<List<Assignment>> AssignmentsAsync(Actor actor, CancellationToken cancellation) =>
        db.Assignments.AsNoTracking().TakenBy(actor).Where(a => a.CohortId == actor.Cohort!.CohortId).ToListAsync(cancellation);

    private Task<Dictionary<Guid, Draft>> DraftsAsync(Actor actor, CancellationToken cancellation) =>
        db.Drafts.AsNoTracking().Where(d => d.PersonId == actor.PersonId && d.Assignment!.CohortId == actor.Cohort!.CohortId)
            .ToDictionaryAsync(d => d.AssignmentId, cancellation);

    private async Task<Dictionary<Guid, Submission>> NewestAttemptsAsync(Actor actor, CancellationToken cancellation)
    {
        var all = await db.Submissions.AsNoTracking()
            .Where(s => s.PersonId == actor.PersonId && s.Assignment!.CohortId == actor.Cohort!.CohortId)
            .Include(s => s.Assessments).Include(s => s.Releases).AsSplitQuery()
            .ToListAsync(cancellation);
        return all.GroupBy(s => s.AssignmentId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Attempt)!);
    }

    private static IEnumerable<DueTask> Due(
        Course course, List<Assignment> assignments, Dictionary<Guid, Draft> drafts, Dictionary<Guid, Submission> newest) =>
        from assignment in assignments
        where !newest.ContainsKey(assignment.Id)
        let task = course.FindTask(assignment.TaskId)
        where task is not null
        let draft = drafts.GetValueOrDefault(assignment.Id)
        select new DueTask(
            task.Id, task.Title, assignment.OpensAt, assignment.Deadline, draft?.SavedAt, FilledIn(task, draft), task.Form.Fields.Length);

    private static int FilledIn(TaskDefinition task, Draft? draft) =>
        draft is null ? 0 : FormProgress.Of(task.Form, JsonNode.Parse(draft.Answers)!.AsObject()).Filled;

    private static IEnumerable<HandedInTask> HandedIn(
        Course course, List<Assignment> assignments, Dictionary<Guid, Submission> newest) =>
        from assignment in assignments
        let submission = newest.GetValueOrDefault(assignment.Id)
        where submission is not null
        let task = course.FindTask(assignment.TaskId)
        where task is not null
        let release = submission.Standing()
        // Until the lecturer releases a result, a trainee sees what the checks found and nothing of a person's marks.
        let shown = submission.Assessments.First(a => release is null ? a.Number == 1 : a.Id == release.AssessmentId)
        select new HandedInTask(
            submission.Id, task.Title, submission.Attempt, submission.HandedInAt, assignment.FeedbackDue,
            release is not null, shown.Total, shown.Possible, shown.Pending);
}
