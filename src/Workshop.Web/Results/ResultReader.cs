using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Submissions;
using Workshop.Scoring;
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
public sealed class ResultReader(WorkshopDb db, LiveLibrary library, RubricSnapshots snapshots)
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
        var isOwn = submission.PersonId == actor.PersonId;
        var titles = await TitlesAsync(Shown(submission, isOwn).Sheet(), task, cancellation);
        return View(submission, task, titles, attempts, isOwn) with { Group = await GroupAsync(submission, cancellation) };
    }

    /// <summary>Criteria are called as they were when the marks were given, whatever the course calls them now.</summary>
    private async Task<IReadOnlyDictionary<string, LocalText>> TitlesAsync(ScoreSheet sheet, TaskDefinition task, CancellationToken cancellation) =>
        sheet.RubricVersion == task.Rubric.Version ? new Dictionary<string, LocalText>() : await snapshots.TitlesAsync(sheet.RubricVersion, cancellation);

    private Task<string?> GroupAsync(Submission submission, CancellationToken cancellation) =>
        db.Enrolments.Where(e => e.PersonId == submission.PersonId && e.CohortId == submission.Assignment!.CohortId)
            .Select(e => e.Group!.Name).FirstOrDefaultAsync(cancellation);

    private static IQueryable<Submission> WithMarks(IQueryable<Submission> submissions) =>
        submissions.AsNoTracking().AsSplitQuery().Include(s => s.Assessments).ThenInclude(a => a.Marker).Include(s => s.Releases);

    private TaskDefinition? FindTask(Submission submission) =>
        library.Current.FindCourse(submission.Assignment!.Cohort!.CourseId)?.FindTask(submission.Assignment.TaskId);

    private static ResultView View(
        Submission submission, TaskDefinition task, IReadOnlyDictionary<string, LocalText> titles, List<Submission> attempts, bool isOwn)
    {
        var answers = AnswersReader.ReadSealed(Encoding.UTF8.GetBytes(submission.Answers), task.Form).Answers;
        var shown = Shown(submission, isOwn);
        var sheet = shown.Sheet();
        var views = new FindingViews(answers, new Wording(task.Form, Languages.Current));
        return new ResultView(
            submission, task, answers, sheet, isOwn ? submission.Standing() : null,
            [.. sheet.Criteria.Select(score => View(score, titles.GetValueOrDefault(score.Id) ?? task.Rubric.FindCriterion(score.Id)?.Title, views))],
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

    private static CriterionView View(CriterionScore score, LocalText? title, FindingViews views) => new(
        title?.In(Languages.Current) ?? score.Id,
        score,
        [.. score.Findings.Select(views.Of).OrderByDescending(f => f.Lost ?? decimal.MaxValue)]);
}
