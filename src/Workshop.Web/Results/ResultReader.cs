using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Submissions;
using Workshop.Scoring.Answers;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Releases;
using Workshop.Web.Submissions;
using Workshop.Web.Texts;

namespace Workshop.Web.Results;

/// <summary>
/// Reads an attempt with the marks its reader may see: a trainee the checks' marks until the lecturer has released more, a
/// marker the newest judgement.
/// </summary>
public sealed class ResultReader(WorkshopDb db, LiveLibrary library)
{
    /// <summary>The result, or null where the attempt is not visible to the actor or its task is gone.</summary>
    public async Task<ResultView?> FindAsync(Actor actor, Guid submissionId, CancellationToken cancellation)
    {
        var submission = await WithMarks(db.Submissions.VisibleTo(actor))
            .Include(s => s.Assignment!.Cohort).Include(s => s.Person)
            .FirstOrDefaultAsync(s => s.Id == submissionId, cancellation);
        if (submission is null || FindTask(submission) is not { } task)
            return null;
        var attempts = await WithMarks(db.Submissions.VisibleTo(actor))
            .Where(s => s.AssignmentId == submission.AssignmentId && s.PersonId == submission.PersonId)
            .OrderBy(s => s.Attempt).ToListAsync(cancellation);
        return View(submission, task, attempts, isOwn: submission.PersonId == actor.PersonId);
    }

    private static IQueryable<Submission> WithMarks(IQueryable<Submission> submissions) =>
        submissions.AsNoTracking().AsSplitQuery().Include(s => s.Assessments).ThenInclude(a => a.Marker).Include(s => s.Releases);

    private TaskDefinition? FindTask(Submission submission) =>
        library.Current.FindCourse(submission.Assignment!.Cohort!.CourseId)?.FindTask(submission.Assignment.TaskId);

    private static ResultView View(Submission submission, TaskDefinition task, List<Submission> attempts, bool isOwn)
    {
        var answers = AnswersReader.ReadSealed(Encoding.UTF8.GetBytes(submission.Answers), task.Form).Answers;
        var shown = Shown(submission, isOwn);
        var sheet = shown.Sheet();
        var views = new FindingViews(answers, new Wording(task.Form, Languages.Current));
        return new ResultView(
            submission, task, answers, sheet, isOwn ? submission.Standing() : null,
            [.. sheet.Criteria.Select(score => View(score, task, views))],
            [.. attempts.Select(a => new AttemptView(a, Shown(a, isOwn)))],
            shown.Remark);
    }

    private static Assessment Shown(Submission submission, bool isOwn)
    {
        var number = isOwn
            ? submission.Assessments.Find(a => a.Id == submission.Standing()?.AssessmentId)?.Number ?? 1
            : submission.Assessments.Max(a => a.Number);
        return submission.Assessments.Single(a => a.Number == number);
    }

    private static CriterionView View(CriterionScore score, TaskDefinition task, FindingViews views) => new(
        task.Rubric.FindCriterion(score.Id)?.Title.In(Languages.Current) ?? score.Id,
        score,
        [.. score.Findings.Select(views.Of).OrderByDescending(f => f.Lost ?? decimal.MaxValue)]);
}
