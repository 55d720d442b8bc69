using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Results;

/// <summary>A whole hand-in to be read, with everything findings are about marked in place.</summary>
/// <param name="SubmissionId">Whose files are shown.</param>
/// <param name="Form">The fields.</param>
/// <param name="Answers">What was handed in.</param>
/// <param name="Faults">Findings that cost marks.</param>
public sealed record AnswersView(Guid SubmissionId, Form Form, FormAnswers Answers, ImmutableArray<Finding> Faults)
{
    /// <summary>The view of a result.</summary>
    public static AnswersView Of(ResultView result) => new(
        result.Submission.Id, result.Task.Form, result.Answers,
        [.. result.Sheet.Criteria.SelectMany(c => c.Findings).Where(f => f.Outcome is Outcome.Partial or Outcome.Fail)]);

    /// <summary>A text of a field, or of one part of it, with the words that findings point at marked.</summary>
    public MarkedText Mark(string text, string field, int? row = null, string? part = null) =>
        MarkedText.Whole(text, PlacesAt(field, row).Where(p => p.Part == part && p.Start is not null).Select(p => (p.Start!.Value, p.Length!.Value)));

    /// <summary>Whether a finding points at the row, item, block or file as a whole, or at one part of it.</summary>
    public bool IsPointedAt(string field, int? row, string? part = null) =>
        PlacesAt(field, row).Any(p => p.Start is null && p.Part == part);

    private IEnumerable<Place> PlacesAt(string field, int? row) =>
        Faults.Where(f => f.Field == field).SelectMany(f => f.Places).Where(p => p.Row == row);
}
