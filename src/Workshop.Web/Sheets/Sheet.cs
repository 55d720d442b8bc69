using System.Collections.Immutable;

namespace Workshop.Web.Sheets;

/// <summary>One sheet of a workbook: headings, then rows.</summary>
/// <param name="Name">As wished; what spreadsheets do not allow in a name is taken out.</param>
/// <param name="Headings">One a column.</param>
/// <param name="Rows">Each with a cell a column.</param>
public sealed record Sheet(string Name, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<SheetCell>> Rows);

/// <summary>One cell. There is none for a formula, so that no text ever becomes one.</summary>
public abstract record SheetCell
{
    /// <summary>A text, shown as it is whatever it begins with.</summary>
    public sealed record Words(string Text) : SheetCell;

    /// <summary>A number with 0 or 2 decimals.</summary>
    public sealed record Figure(decimal Number, int Decimals) : SheetCell;

    /// <summary>A calendar day.</summary>
    public sealed record Day(DateOnly Date) : SheetCell;
}
