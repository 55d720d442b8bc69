using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Similarity;

/// <summary>One text a trainee wrote.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="Place">Row, item, block or name within it.</param>
/// <param name="Text">As written, never blank.</param>
public sealed record WorkText(string Field, Place Place, string Text)
{
    /// <summary>All texts of a hand-in, in ordinal order of the fields; numbers, choices, days and files are not among them.</summary>
    public static ImmutableArray<WorkText> AllOf(FormAnswers answers) =>
        [.. answers.ByField.OrderBy(a => a.Key, StringComparer.Ordinal).SelectMany(a => Of(a.Key, a.Value)).Where(t => !string.IsNullOrWhiteSpace(t.Text))];

    /// <summary>
    /// The texts a trainee wrote: without what the form took from their data, and without what stands for a choice, a number or
    /// a day in a field that asks for one.
    /// </summary>
    public static ImmutableArray<WorkText> OwnOf(Form form, FormAnswers answers) =>
        [.. AllOf(answers).Where(t => t.Place.Part is not { } part || FindColumn(form, t.Field, part) is not { } column || IsWritten(column))];

    private static Column? FindColumn(Form form, string field, string part) =>
        form.FindField(field)?.Columns.FirstOrDefault(c => c.Id == part);

    private static bool IsWritten(Column column) => column is { Type: FieldType.Text, FromData: false };

    private static IEnumerable<WorkText> Of(string field, Answer answer)
    {
        if (answer is RowsAnswer table) return table.Rows.SelectMany((row, i) => Of(field, row, i));
        var texts = new AnswerTexts(answer);
        return Enumerable.Range(0, texts.Count)
            .Select(i => new WorkText(field, texts.PlaceOf(i, 0, 1) with { Start = null, Length = null }, texts[i]));
    }

    private static IEnumerable<WorkText> Of(string field, Row row, int i) =>
        row.Cells.Where(c => c.Value.IsText).OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new WorkText(field, Place.InRow(i, c.Key), c.Value.Text));
}
