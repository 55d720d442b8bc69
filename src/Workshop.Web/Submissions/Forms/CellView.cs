using System.Collections.Immutable;
using System.Globalization;
using Workshop.Scoring.Answers;

namespace Workshop.Web.Submissions.Forms;

/// <summary>One input of a table's row, or of an asked name, by the type of its column.</summary>
/// <param name="Of">The field.</param>
/// <param name="Column">The column.</param>
/// <param name="Id">Id of the input; null in a template.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Invalid">For <c>aria-invalid</c>: null leaves the attribute out.</param>
public sealed record CellView(FieldView Of, Column Column, string? Id, string Text, string? Invalid)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The cell of a row.</summary>
    public static CellView In(ItemView row, Column column) =>
        new(row.Of, column, row.Id(column.Id), row.Text(column.Id), row.Invalid(column.Id));

    /// <summary>The value of an asked name.</summary>
    public static CellView In(FieldView pairs, Column column) =>
        new(pairs, column, InputNames.Id(pairs.Field.Id, null, column.Id), pairs.PairText(column.Id), pairs.Invalid(column.Id));

    /// <summary>Name of the input.</summary>
    public string Name => Of.Name(Column.Id);

    /// <summary>
    /// <c>date</c>, or <c>text</c>: a date input shows nothing for what is no date, and then the text as typed is worth more
    /// than the calendar.
    /// </summary>
    public string InputType => Column.Type == FieldType.Date && IsDay(Text) ? "date" : "text";

    /// <summary>The keyboard a phone should show; null for the usual one.</summary>
    public string? InputMode => !Column.IsNumeric ? null : Column.Whole ? "numeric" : "decimal";

    /// <summary>What sets the width of the column; null for an equal share of the row.</summary>
    public static string? WidthOf(Column column) =>
        column.Multiline ? "is-long" : column.IsNumeric ? "is-number" : column.Type == FieldType.Date ? "is-date" : null;

    /// <summary>Whether a row needs more than one line: a day needs room for its calendar, and sentences a line of their own.</summary>
    public static bool AreStacked(ImmutableArray<Column> columns) =>
        columns.Any(c => c.Multiline) || 2 * columns.Length + 3 * columns.Count(c => c.Type == FieldType.Date) > 12;

    /// <summary>Whether a date input can show a text.</summary>
    public static bool IsDay(string text) => text.Length == 0
        || DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
