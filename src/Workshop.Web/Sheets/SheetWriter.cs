using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>One sheet as the file holds it: headings stay in sight, and a printed page is as wide as the table.</summary>
internal static class SheetWriter
{
    private const int Narrowest = 10;
    private const int Widest = 60;

    public static Worksheet Write(Sheet sheet)
    {
        double[] widths = [.. sheet.Columns.Select((column, i) => column.Width ?? Fitted(sheet, i))];
        var written = new Worksheet(SheetParts.FitsPage(), SheetParts.HeadStays(sheet.HeadingRow), SheetParts.Widths(widths), Data(sheet, widths));
        if (SheetRules.Of(sheet) is { } rules)
            written.Append(rules);
        written.Append(SheetParts.Pages());
        return written;
    }

    private static double Fitted(Sheet sheet, int column) =>
        Math.Clamp(sheet.Rows.Select(r => WidthOf(r[column])).Append(RowHeights.WidthOf(sheet.Columns[column].Heading)).Max() + 2, Narrowest, Widest);

    private static int WidthOf(SheetCell cell) => cell is SheetCell.Words words ? RowHeights.WidthOf(words.Text) : Narrowest;

    private static SheetData Data(Sheet sheet, double[] widths)
    {
        var above = sheet.Notes.Select(note => SheetParts.Text(note, CellStyle.Note));
        if (sheet.Title is { } title)
            above = above.Prepend(SheetParts.Text(title, CellStyle.Title));
        return new SheetData(
        [
            .. above.Select((cell, i) => SheetParts.Row(i + 1, [cell], widths)),
            SheetParts.Row(sheet.HeadingRow, sheet.Columns.Select(c => SheetParts.Text(c.Heading, CellStyle.Heading)), widths),
            .. sheet.Rows.Select((row, i) => SheetParts.Row(sheet.FirstRow + i, row.Select(Of), widths)),
        ]);
    }

    private static Cell Of(SheetCell cell) => cell switch
    {
        SheetCell.Words words => SheetParts.Text(words.Text, words.IsStrong ? CellStyle.Strong : CellStyle.Words),
        SheetCell.Figure figure => SheetParts.Number(figure.Number, StyleOf(figure)),
        SheetCell.Day day => SheetParts.Number((decimal)day.Date.ToDateTime(TimeOnly.MinValue).ToOADate(), CellStyle.Day),
        SheetCell.Blank => SheetParts.Empty(CellStyle.AnswerFigure),
        SheetCell.Reckoned reckoned => new Cell
        {
            CellFormula = new(reckoned.Formula), StyleIndex = (uint)(reckoned.IsPercent ? CellStyle.Percent : CellStyle.Total),
        },
        _ => throw new InvalidOperationException($"No such cell is known: {cell.GetType().Name}."),
    };

    private static CellStyle StyleOf(SheetCell.Figure figure) => figure.Decimals switch
    {
        null => CellStyle.Figure,
        0 => CellStyle.Whole,
        _ => CellStyle.Money,
    };
}
