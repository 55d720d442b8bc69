using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Checks.Text;

/// <summary>Whether a row says what a task asks of it: some columns filled in at all, others with texts that have something in them.</summary>
/// <param name="filled">Columns of any type.</param>
/// <param name="texts">Columns whose text must have substance.</param>
/// <param name="substance">What that is.</param>
internal sealed class RowContent(ImmutableArray<string> filled, ImmutableArray<string> texts, Substance substance)
{
    /// <summary>The first column that falls short, or null.</summary>
    /// <param name="rows">The table.</param>
    /// <param name="row">0-based.</param>
    public RowLack? FindLack(ImmutableArray<Row> rows, int row)
    {
        foreach (var column in filled)
            if (!Letters.AreIn(rows[row].Text(column))) return new(column, LackKind.Empty);
        foreach (var column in texts)
            if (Judge(rows, row, column) is { } kind) return new(column, kind);
        return null;
    }

    private LackKind? Judge(ImmutableArray<Row> rows, int row, string column)
    {
        var text = rows[row].Text(column);
        if (!Letters.AreIn(text)) return LackKind.Empty;
        if (!substance.IsIn(text)) return LackKind.Thin;
        for (var earlier = 0; earlier < row; earlier++)
            if (rows[earlier].Text(column) == text) return LackKind.Repeated;
        return null;
    }
}

/// <summary>What a row lacks.</summary>
/// <param name="Column">Where.</param>
/// <param name="Kind">How.</param>
internal readonly record struct RowLack(string Column, LackKind Kind);

/// <summary>How a cell falls short.</summary>
internal enum LackKind
{
    /// <summary>Nothing is in it.</summary>
    Empty,

    /// <summary>Too short, the same few characters, a list of search words, or copied from the brief.</summary>
    Thin,

    /// <summary>The same text stands in an earlier row.</summary>
    Repeated,
}
