using System.Collections.Immutable;

namespace Workshop.Web.Sheets;

/// <summary>One sheet of a workbook: headings, then rows; perhaps a title and a line or more about it above them.</summary>
/// <param name="Name">As wished; what spreadsheets do not allow in a name is taken out.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each with a cell a column.</param>
public sealed record Sheet(string Name, ImmutableArray<SheetColumn> Columns, ImmutableArray<ImmutableArray<SheetCell>> Rows)
{
    /// <summary>On top; null for a sheet that is nothing but its table.</summary>
    public string? Title { get; init; }

    /// <summary>Below the title, a line each; they run on over the columns.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The row of the headings, counted from 1.</summary>
    public int HeadingRow => Notes.Length + (Title is null ? 1 : 2);

    /// <summary>The first row below the headings, counted from 1; what formulas refer to.</summary>
    public int FirstRow => HeadingRow + 1;
}

/// <summary>One column.</summary>
/// <param name="Heading">Shown.</param>
/// <param name="Width">In half-width characters, a Chinese one being as wide as two; null for as wide as what stands in it.</param>
public sealed record SheetColumn(string Heading, double? Width = null);
