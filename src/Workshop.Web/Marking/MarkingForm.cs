using System.Globalization;
using System.Text.Json;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Web.Marking;

/// <summary>What a marker typed for one criterion, as typed.</summary>
public sealed class TypedMark
{
    public string Criterion { get; set; } = "";

    public string? Mark { get; set; }

    public string? Remark { get; set; }
}

/// <summary>What a marker typed, as typed: kept whole in the draft, read into marks when finished.</summary>
public sealed class MarkingForm
{
    public int SeenAssessment { get; set; }

    public List<TypedMark> Entries { get; set; } = [];

    public string? Remark { get; set; }

    /// <summary>A form that shows a sheet: the marks there are, pending ones empty.</summary>
    public static MarkingForm Of(Rubric rubric, ScoreSheet sheet, int seenAssessment, string? remark) => new()
    {
        SeenAssessment = seenAssessment,
        Remark = remark,
        Entries =
        [
            .. rubric.Criteria.Select(c => (Criterion: c.Id, Score: sheet.FindCriterion(c.Id))).Select(c => new TypedMark
            {
                Criterion = c.Criterion,
                Mark = c.Score?.Mark?.ToString("0.##", CultureInfo.InvariantCulture),
                Remark = c.Score?.Remark,
            }),
        ],
    };

    public static MarkingForm? FromDraft(string json) => JsonSerializer.Deserialize<MarkingForm>(json);

    public string ToDraft() => JsonSerializer.Serialize(this);

    /// <summary>The marks, or the criterion whose mark is no number.</summary>
    public Marks? ToMarks(Guid submissionId, out string? unreadable)
    {
        unreadable = Entries.Find(e => !string.IsNullOrWhiteSpace(e.Mark) && Number(e.Mark) is null)?.Criterion;
        return unreadable is not null ? null : new Marks(
            submissionId, SeenAssessment,
            [.. Entries.Select(e => new MarkEntry(e.Criterion, Number(e.Mark), Trimmed(e.Remark)))], Trimmed(Remark));
    }

    private static decimal? Number(string? typed) =>
        decimal.TryParse(typed?.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
