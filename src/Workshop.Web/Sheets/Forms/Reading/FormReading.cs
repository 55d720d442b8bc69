using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Reading;

/// <summary>What became of reading a file.</summary>
public abstract record BookOutcome
{
    /// <summary>Not read.</summary>
    /// <param name="Why">Why not.</param>
    /// <param name="Task">Of the form of another task its id; else null.</param>
    public sealed record Refused(BookRefusal Why, string? Task = null) : BookOutcome;

    /// <summary>Read, as far as it could be.</summary>
    public sealed record Read(FormReading Reading) : BookOutcome;
}

/// <summary>What was read of a workbook.</summary>
/// <param name="Mark">What the workbook knows of itself.</param>
/// <param name="Typed">The form as it is now to be: what was read, and files and what could not be read as they were.</param>
/// <param name="Cells">Cells with an answer.</param>
/// <param name="Unread">Cells and sheets that could not be read.</param>
/// <param name="LinksElsewhere">Whether the workbook refers to others; none was looked for.</param>
public sealed record FormReading(
    FormMark Mark, JsonObject Typed, ImmutableArray<ReadCell> Cells, ImmutableArray<UnreadCell> Unread, bool LinksElsewhere);

/// <summary>A cell that was read.</summary>
/// <param name="Sheet">Name of its sheet.</param>
/// <param name="At">Where it lies.</param>
/// <param name="Label">What it is for.</param>
/// <param name="Text">What it says, as its sheet shows it.</param>
public sealed record ReadCell(string Sheet, CellAddress At, string Label, string Text);

/// <summary>A cell, or a sheet as a whole, that was not read.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="At">Where it lies; null for the sheet as a whole.</param>
/// <param name="Label">What it is for; of a moved cell what should stand there.</param>
/// <param name="Found">What stands there, cut to a line.</param>
/// <param name="Trouble">Why it was not read.</param>
/// <param name="Expected">What the cell takes; null where it is no cell for answers.</param>
public sealed record UnreadCell(string Sheet, CellAddress? At, string Label, string Found, CellTrouble Trouble, Expected? Expected);
