using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>How high a row must be for its texts: spreadsheets do not all find out when they open a file.</summary>
internal static class RowHeights
{
    /// <summary>In points; the last is the highest row there may be (ECMA-376 part 1, 18.3.1.73).</summary>
    private const double Line = 15, Margin = 4, TitleHeight = 24, Highest = 409;

    /// <summary>A line is not filled to its end where the next word does not fit; bold letters are wider.</summary>
    private const double WordsBreakEarly = 1.1;

    /// <summary>The height in points; null where one line will do, so that the row still grows while somebody types.</summary>
    /// <param name="cells">Each by its column, counted from 1.</param>
    /// <param name="widths">Of the columns, in half-width characters.</param>
    public static double? Find(IEnumerable<(int Column, Cell Cell)> cells, IReadOnlyList<double> widths)
    {
        var lines = 1;
        foreach (var (column, cell) in cells)
            switch ((CellStyle)(cell.StyleIndex?.Value ?? 0))
            {
                case CellStyle.Title:
                    return TitleHeight;
                case CellStyle.Plain or CellStyle.Note:
                    break;
                case var _ when cell.CellFormula is null:
                    lines = Math.Max(lines, LinesOf(cell.InnerText, widths[column - 1]));
                    break;
            }
        return lines == 1 ? null : Math.Min(lines * Line + Margin, Highest);
    }

    /// <summary>In half-width characters: a Chinese one is as wide as two.</summary>
    public static int WidthOf(string text) => text.Sum(c => c > 0x2E80 ? 2 : 1);

    private static int LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(WidthOf(line) * WordsBreakEarly / width)));
}
