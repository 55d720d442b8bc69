using Workshop.Moderation.Agreement;

namespace Workshop.Moderation.Tests.Agreement;

/// <summary>Short ways to write a table down.</summary>
internal static class Tables
{
    public static RatingTable Of(params decimal?[][] rows) => RatingTable.Of(Names(rows[0].Length), rows);

    /// <summary>Columns of marks, a text a marker, a dot for a missing mark.</summary>
    public static RatingTable OfColumns(params string[] columns)
    {
        decimal?[][] marks = [.. columns.Select(column => column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Mark).ToArray())];
        return RatingTable.Of(Names(columns.Length), Enumerable.Range(0, marks[0].Length).Select(work => marks.Select(column => column[work])));
    }

    /// <summary>Two markers from a cross-table of counts; categories are numbered from 1.</summary>
    public static RatingTable OfCrossTable(params int[][] counts) => RatingTable.Of(
        Names(2),
        from row in Enumerable.Range(0, counts.Length)
        from column in Enumerable.Range(0, counts[row].Length)
        from copy in Enumerable.Range(0, counts[row][column])
        select new decimal?[] { row + 1, column + 1 });

    /// <summary>Many markers from counts of marks by category, a row a work; who gave which mark is not known and does not matter.</summary>
    public static RatingTable OfCounts(params int[][] rows) => RatingTable.Of(
        Names(rows[0].Sum()),
        rows.Select(row => row.SelectMany((count, category) => Enumerable.Repeat<decimal?>(category + 1, count))));

    private static IEnumerable<string> Names(int count) => Enumerable.Range(1, count).Select(marker => $"M{marker}");

    private static decimal? Mark(string text) =>
        text == "." ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
