using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Resources.Books;

/// <summary>One sheet as the file holds it: headings stay in sight, the page is as wide as the table.</summary>
internal static class BookSheetWriter
{
    public static Worksheet Write(BookSheet sheet)
    {
        var written = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }), HeadingsStay(sheet), Widths(sheet), Data(sheet));
        if (BookValidations.Of(sheet) is { } validations)
            written.Append(validations);
        written.Append(
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        return written;
    }

    private static SheetViews HeadingsStay(BookSheet sheet) => new(new SheetView(new Pane
    {
        VerticalSplit = sheet.HeadingRow, TopLeftCell = BookCell.Address(0, sheet.FirstRow),
        ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
    }) { WorkbookViewId = 0 });

    private static Columns Widths(BookSheet sheet) => new(sheet.Columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true, Width = column.Width,
    }));

    private static SheetData Data(BookSheet sheet)
    {
        var data = new SheetData(Line(1, sheet.Title, BookStyles.Title));
        foreach (var (index, note) in sheet.Notes.Index())
            data.Append(Line(index + 2, note, BookStyles.Note));
        data.Append(Line(sheet.HeadingRow, sheet.Columns.Select(c => BookCells.Text(c.Heading, BookStyles.Heading))));
        foreach (var (index, row) in sheet.Rows.Index())
            data.Append(Line(sheet.FirstRow + index, row.Cells.Select(BookCells.Of)));
        return data;
    }

    private static Row Line(int row, string text, uint style) => Line(row, [BookCells.Text(text, style)]);

    private static Row Line(int row, IEnumerable<Cell> cells)
    {
        var line = new Row { RowIndex = (uint)row };
        foreach (var (column, cell) in cells.Index())
        {
            cell.CellReference = BookCell.Address(column, row);
            line.Append(cell);
        }
        return line;
    }
}
