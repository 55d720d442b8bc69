using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Scoring;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Access;
using Workshop.Web.Audit;
using Workshop.Web.Submissions;

namespace Workshop.Web.Marking;

/// <summary>A marker's entry for one criterion; a null mark leaves the checks' mark, or the criterion pending.</summary>
public sealed record MarkEntry(string Criterion, decimal? Mark, string? Remark);

/// <summary>One marker's finished marks.</summary>
/// <param name="SubmissionId">The work.</param>
/// <param name="SeenAssessment">Number of the newest assessment on the page the marks were typed on.</param>
/// <param name="Entries">At most one a criterion.</param>
/// <param name="Remark">On the work as a whole; null for none.</param>
public sealed record Marks(Guid SubmissionId, int SeenAssessment, ImmutableArray<MarkEntry> Entries, string? Remark);

/// <summary>What became of them.</summary>
public abstract record MarkingOutcome
{
    /// <summary>A new assessment was appended.</summary>
    public sealed record Marked(Assessment Assessment) : MarkingOutcome;

    /// <summary>Nothing was changed.</summary>
    public sealed record Refused(MarkingRefusal Why) : MarkingOutcome;
}

/// <summary>Takes a marker's finished marks: the checks' sheet with the person's marks on top, appended as a row of its own.</summary>
public sealed class MarkWork(WorkshopDb db, LiveLibrary library, TimeProvider time)
{
    public async Task<MarkingOutcome> RunAsync(Actor actor, Marks marks, CancellationToken cancellation)
    {
        var submission = await db.Submissions.AsNoTracking().MarkableBy(actor)
            .Include(s => s.Assignment!.Cohort).Include(s => s.Assessments)
            .FirstOrDefaultAsync(s => s.Id == marks.SubmissionId, cancellation);
        if (submission is null || FindRubric(submission) is not { } rubric)
            return new MarkingOutcome.Refused(new MarkingRefusal.NotYours());
        if (submission.Assessments.Find(a => a.Number > marks.SeenAssessment && a.MarkerId != actor.PersonId) is { } newer)
            return new MarkingOutcome.Refused(new MarkingRefusal.MarkedMeanwhile(newer.Id));
        var automatic = submission.Assessments.Single(a => a.Kind == AssessmentKind.Automatic).Sheet();
        if (FindRefusal(automatic, rubric, marks) is { } refusal)
            return new MarkingOutcome.Refused(refusal);
        return await SaveAsync(actor, submission, WithMarks(automatic, marks), marks, cancellation);
    }

    private Rubric? FindRubric(Submission submission) =>
        library.Current.FindCourse(submission.Assignment!.Cohort!.CourseId)?.FindTask(submission.Assignment.TaskId)?.Rubric;

    private static MarkingRefusal? FindRefusal(ScoreSheet automatic, Rubric rubric, Marks marks) =>
        automatic.Criteria
            .Select(score => FindRefusal(score, rubric.FindCriterion(score.Id), marks.Entries.FirstOrDefault(e => e.Criterion == score.Id)))
            .FirstOrDefault(refusal => refusal is not null);

    private static MarkingRefusal? FindRefusal(CriterionScore automatic, Criterion? criterion, MarkEntry? entry)
    {
        if (entry?.Mark is not { } mark)
            return automatic.IsPending ? new MarkingRefusal.MarkMissing(automatic.Id) : null;
        if (mark < 0 || mark > automatic.Weight || mark != Engine.Round(mark))
            return new MarkingRefusal.MarkOutOfRange(automatic.Id, automatic.Weight);
        if (automatic.IsPending || mark == automatic.Mark)
            return null;
        if (criterion?.Scoring == CriterionScoring.Automatic)
            return new MarkingRefusal.NotForPeople(automatic.Id);
        return string.IsNullOrWhiteSpace(entry.Remark) ? new MarkingRefusal.ReasonMissing(automatic.Id) : null;
    }

    private static ScoreSheet WithMarks(ScoreSheet automatic, Marks marks) =>
        marks.Entries.Where(e => e.Mark is not null)
            .Where(e => automatic.FindCriterion(e.Criterion) is { } score && (score.IsPending || score.Mark != e.Mark || e.Remark is not null))
            .Aggregate(automatic, (sheet, e) => sheet.WithPersonMark(e.Criterion, e.Mark!.Value, e.Remark));

    private async Task<MarkingOutcome> SaveAsync(
        Actor actor, Submission submission, ScoreSheet sheet, Marks marks, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var number = submission.Assessments.Max(a => a.Number) + 1;
        var row = AssessmentRows.From(sheet, submission.Id, number, AssessmentKind.TeachingAssistant, actor.PersonId, now, marks.Remark);
        db.Assessments.Add(row);
        db.MarkingDrafts.RemoveRange(await db.MarkingDrafts
            .Where(d => d.SubmissionId == submission.Id && d.MarkerId == actor.PersonId).ToListAsync(cancellation));
        db.Record(actor, now, AuditTrail.Marked, submission.Id, $"assessment {number}");
        try
        {
            await db.SaveChangesAsync(cancellation);
            return new MarkingOutcome.Marked(row);
        }
        catch (DbUpdateException)
        {
            // Two markers saved at once and the other took the number; told like any other marking that came meanwhile.
            db.ChangeTracker.Clear();
            var taken = await db.Assessments.AsNoTracking()
                .FirstOrDefaultAsync(a => a.SubmissionId == submission.Id && a.Number == number, cancellation);
            if (taken is null)
                throw;
            return new MarkingOutcome.Refused(new MarkingRefusal.MarkedMeanwhile(taken.Id));
        }
    }
}
