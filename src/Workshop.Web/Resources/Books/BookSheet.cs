using System.Collections.Immutable;

namespace Workshop.Web.Resources.Books;

/// <summary>One sheet to be printed or filled in: a title, a line or more about it, then a table.</summary>
/// <param name="Name">As wished; what spreadsheets do not allow in a name is taken out.</param>
/// <param name="Title">On top.</param>
/// <param name="Notes">A line each; they run on over the columns.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each with a cell a column.</param>
public sealed record BookSheet(
    string Name, string Title, ImmutableArray<string> Notes, ImmutableArray<BookColumn> Columns, ImmutableArray<BookRow> Rows)
{
    /// <summary>The row of the headings, counted from 1.</summary>
    public int HeadingRow => Notes.Length + 2;

    /// <summary>The first row below the headings, counted from 1; what formulas refer to.</summary>
    public int FirstRow => HeadingRow + 1;
}

/// <summary>One column.</summary>
/// <param name="Heading">Shown.</param>
/// <param name="Width">In half-width characters: a Chinese one is as wide as two.</param>
public sealed record BookColumn(string Heading, double Width);

/// <summary>One row below the headings.</summary>
public sealed record BookRow(ImmutableArray<BookCell> Cells);
