using System.Globalization;

namespace Workshop.Web.Sheets.Forms.Layout;

/// <summary>Cells under each other that take one part of a field.</summary>
/// <param name="Field">Field id.</param>
/// <param name="Part">Column, part of a block, asked name, or one of the two inputs of an own pair; null for a field or item as a whole.</param>
/// <param name="Expected">What each cell takes.</param>
/// <param name="First">The topmost cell.</param>
/// <param name="Rows">How many cells.</param>
/// <param name="Repeats">Whether each cell is of an item, row, block or pair of its own; else there is one cell.</param>
public sealed record AnswerRange(string Field, string? Part, Expected Expected, CellAddress First, int Rows, bool Repeats)
{
    public int LastRow => First.Row + Rows - 1;

    /// <summary>What the cells are for, as the sheet says it.</summary>
    public required string Label { get; init; }

    public IEnumerable<AnswerCell> Cells =>
        Enumerable.Range(0, Rows).Select(i => new AnswerCell(this, First with { Row = First.Row + i }, Repeats ? i : null));

    /// <summary>As spreadsheets refer to it: <c>B5:B54</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}:{First with { Row = LastRow }}");
}

/// <summary>One cell that takes an answer.</summary>
/// <param name="Range">What it is part of.</param>
/// <param name="At">Where it lies.</param>
/// <param name="Row">0-based item, row, block or own pair; null where there is one of the kind.</param>
public sealed record AnswerCell(AnswerRange Range, CellAddress At, int? Row);
