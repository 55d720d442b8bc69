using System.Buffers;
using Microsoft.Extensions.Localization;
using Workshop.Reports.TraineeReports;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Frame;
using Workshop.Web.Frame.Language;
using Workshop.Web.Frame.Time;
using Workshop.Web.Results;
using Workshop.Web.Texts;
using ReportFinding = Workshop.Reports.TraineeReports.Finding;

namespace Workshop.Web.Reports;

/// <summary>Turns a result, as its page shows it, into the report the press prints: same figures, same words, same order.</summary>
public sealed class TraineeReports(IStringLocalizer<ReportPrintWords> words, Moments moments)
{
    private const int ReasonLength = 24;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。；;，:：");

    /// <summary>The report of a released result, dated by its release.</summary>
    public TraineeReport Of(ResultView result, TimeZoneInfo zone)
    {
        var submission = result.Submission;
        var issuedAt = result.Release?.At ?? submission.HandedInAt;
        return new TraineeReport
        {
            Language = Languages.Current,
            Words = ReportLabels.Of(words),
            Kind = words["Kind"],
            Task = result.Task.Title.In(Languages.Current),
            Trainee = submission.Person!.DisplayName,
            Cohort = submission.Assignment!.Cohort!.Name,
            Group = result.Group,
            Attempt = words["AttemptNumber", submission.Attempt],
            Receipt = submission.Receipt,
            HandedIn = moments.Minute(submission.HandedInAt, zone),
            Deadline = submission.Deadline is { } deadline ? moments.Minute(deadline, zone) : null,
            Timeliness = Timeliness(submission.HandedInAt, submission.Deadline),
            Criteria = [.. result.Criteria.Select(Of)],
            Remarks = [.. Remarks(result)],
            Issued = moments.Day(issuedAt, zone),
            IssuedAt = issuedAt,
            VerificationCode = result.Release?.VerificationCode ?? "—",
            RubricVersion = result.Sheet.RubricVersion[..12],
            EngineVersion = result.Sheet.EngineVersion,
        };
    }

    private string? Timeliness(DateTimeOffset handedIn, DateTimeOffset? deadline) =>
        deadline is not { } due ? null
        : handedIn <= due ? words["OnTime"].Value
        : words["LateBy", moments.Span(handedIn - due)].Value;

    private CriterionResult Of(CriterionView criterion) =>
        new(criterion.Title, criterion.Score.Weight, criterion.Score.Mark, criterion.Score.Weight)
        {
            Reason = Reason(criterion),
            Findings = [.. criterion.Faults.Select(Of)],
        };

    /// <summary>As Table 6 of the activity plan has it: a few words in brackets behind the mark.</summary>
    private static string? Reason(CriterionView criterion)
    {
        if (criterion.Score.GivenBy == MarkGivenBy.Person && criterion.Score.Remark is { } remark)
            return Short(remark);
        return criterion.Faults.FirstOrDefault() is { } first ? Short(first.Message) : null;
    }

    private static string Short(string text)
    {
        var end = text.AsSpan().IndexOfAny(ClauseEnds);
        var head = end > 0 ? text[..end] : text;
        return head.Length <= ReasonLength ? head : head[..(ReasonLength - 1)] + "…";
    }

    private static ReportFinding Of(FindingView finding) => new(finding.Message, finding.Lost is > 0 ? finding.Lost : null)
    {
        Where = finding.Quotes.FirstOrDefault()?.Where,
        Quote = [.. finding.Quotes.FirstOrDefault()?.Text.Pieces.Select(p => new QuotePiece(p.Text, p.IsMarked)) ?? []],
        NextStep = finding.Next,
    };

    private IEnumerable<Remark> Remarks(ResultView result)
    {
        foreach (var criterion in result.Criteria.Where(c => c.Score.Remark is { Length: > 0 }))
            yield return new Remark(criterion.Title, criterion.Score.Remark!);
        if (result.Remark is { Length: > 0 } whole)
            yield return new Remark(words["WholeRemark"], whole);
    }
}
