using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>What every worksheet is made of, as the file holds it.</summary>
internal static class SheetParts
{
    /// <summary>An inline string is text whatever it begins with.</summary>
    public static Cell Text(string text, CellStyle style) => new(
        new InlineString(new Text(SheetText.Write(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString, StyleIndex = (uint)style,
    };

    public static Cell Number(decimal number, CellStyle style) => new()
    {
        CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = (uint)style,
    };

    public static Cell Empty(CellStyle style) => new() { StyleIndex = (uint)style };

    /// <summary>A row with its cells, each by its column; both counted from 1, columns ascending.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="cells">What stands in it.</param>
    /// <param name="widths">Of the columns, in half-width characters.</param>
    public static Row Row(int row, IReadOnlyList<(int Column, Cell Cell)> cells, IReadOnlyList<double> widths)
    {
        var written = new Row { RowIndex = (uint)row };
        if (RowHeights.Find(cells, widths) is { } height)
            (written.Height, written.CustomHeight) = (height, true);
        foreach (var (column, cell) in cells)
        {
            cell.CellReference = new CellAddress(row, column).ToString();
            written.Append(cell);
        }
        return written;
    }

    /// <summary>A row whose cells stand side by side from the first column.</summary>
    public static Row Row(int row, IEnumerable<Cell> cells, IReadOnlyList<double> widths) =>
        Row(row, [.. cells.Select((cell, i) => (i + 1, cell))], widths);

    /// <summary>Printed, a page is as wide as the sheet.</summary>
    public static SheetProperties FitsPage() => new(new PageSetupProperties { FitToPage = true });

    /// <summary>A4 across, as many pages as it takes; stands at the end of a sheet.</summary>
    public static OpenXmlElement[] Pages() =>
    [
        new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
        new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
    ];

    /// <summary>So many rows stay in view while the others move.</summary>
    public static SheetViews HeadStays(int rows) => new(new SheetView(new Pane
    {
        VerticalSplit = rows, TopLeftCell = new CellAddress(rows + 1, 1).ToString(),
        ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
    }) { WorkbookViewId = 0 });

    /// <summary>Widths in half-width characters, one a column.</summary>
    public static Columns Widths(IEnumerable<double> widths) => new(widths.Select((width, i) => new Column
    {
        Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true, Width = width,
    }));

    /// <summary>All but the cells to be filled in is locked, without a password; columns and rows may still be made wider and higher.</summary>
    public static SheetProtection Locked() => new() { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false };
}
