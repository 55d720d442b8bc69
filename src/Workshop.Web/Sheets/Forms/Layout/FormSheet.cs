using System.Collections.Immutable;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>One sheet of a form: what is printed on it, and where answers go.</summary>
/// <param name="Name">Unique in the workbook.</param>
/// <param name="Printed">Cells that cannot be changed.</param>
/// <param name="Answers">Cells that are filled in.</param>
/// <param name="Widths">One a column, in half-width characters.</param>
/// <param name="HeadRows">Rows that stay in view.</param>
public sealed record FormSheet(
    string Name, ImmutableArray<PrintedCell> Printed, ImmutableArray<AnswerRange> Answers, ImmutableArray<double> Widths, int HeadRows);

/// <summary>A cell that cannot be changed.</summary>
/// <param name="At">Where it lies.</param>
/// <param name="Text">What it says.</param>
/// <param name="Look">How it looks.</param>
/// <param name="IsAnchor">Whether the answers beside or under it are known by it: where it says something else, cells were moved.</param>
public sealed record PrintedCell(CellAddress At, string Text, CellStyle Look, bool IsAnchor = false);
