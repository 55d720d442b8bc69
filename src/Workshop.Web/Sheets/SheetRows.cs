using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>The rows of one sheet as the file holds them.</summary>
internal static class SheetRows
{
    private const int Narrowest = 10;
    private const int Widest = 60;

    public static Worksheet Write(Sheet sheet)
    {
        var data = new SheetData();
        data.Append(new Row(sheet.Headings.Select(h => Text(h, SheetStyles.Heading))));
        foreach (var row in sheet.Rows)
            data.Append(new Row(row.Select(Of)));
        return new Worksheet(HeadingStays(), Widths(sheet), data);
    }

    private static SheetViews HeadingStays() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    private static Columns Widths(Sheet sheet) => new(sheet.Headings.Select((heading, i) => new Column
    {
        Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true,
        Width = Math.Clamp(sheet.Rows.Select(r => WidthOf(r[i])).Append(WidthOf(heading)).Max() + 2, Narrowest, Widest),
    }));

    /// <summary>In half-width characters: a Chinese one is as wide as two.</summary>
    internal static int WidthOf(string text) => text.Sum(c => c > 0x2E80 ? 2 : 1);

    private static int WidthOf(SheetCell cell) => cell is SheetCell.Words words ? WidthOf(words.Text) : Narrowest;

    private static Cell Of(SheetCell cell) => cell switch
    {
        SheetCell.Figure figure => Number(figure.Number, figure.Decimals == 0 ? SheetStyles.Whole : SheetStyles.Money),
        SheetCell.Day day => Number((decimal)day.Date.ToDateTime(TimeOnly.MinValue).ToOADate(), SheetStyles.Day),
        SheetCell.Words words => Text(words.Text, SheetStyles.Words),
        _ => throw new InvalidOperationException($"No such cell is known: {cell.GetType().Name}."),
    };

    internal static Cell Number(decimal number, uint style) => new()
    {
        CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = style,
    };

    /// <summary>An inline string is text whatever it begins with.</summary>
    internal static Cell Text(string text, uint style) => new(
        new InlineString(new Text(SheetText.Write(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString, StyleIndex = style,
    };
}
