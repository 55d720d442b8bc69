using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Resources.Books;

/// <summary>How cells look. The numbers are positions in the list of cell formats.</summary>
internal static class BookStyles
{
    public const uint Title = 1;
    public const uint Note = 2;
    public const uint Heading = 3;
    public const uint Words = 4;
    public const uint Strong = 5;
    public const uint Figure = 6;
    public const uint Blank = 7;
    public const uint Total = 8;
    public const uint Percent = 9;

    /// <summary>Number formats every spreadsheet knows by these ids (ECMA-376 part 1, 18.8.30): general and text.</summary>
    private const uint General = 0;
    private const uint TextFormat = 49;

    /// <summary>The first id free for formats of one's own.</summary>
    private const uint PercentFormat = 164;

    private const uint Plain = 0, Bold = 1, Large = 2, Quiet = 3;

    private const uint NoFill = 0, Grey = 2, Cream = 3;

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.0%" }),
        new Fonts(
            new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 14 }),
            new Font(new FontSize { Val = 10 }, new Color { Rgb = "FF595959" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FFF0EFEC"), Filled("FFFFFBEA")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Ruled("FFD0CEC8")),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), Free(Large), Free(Quiet), Cell(TextFormat, Bold, Grey), Cell(TextFormat, Plain, NoFill), Cell(TextFormat, Bold, NoFill),
            Cell(General, Plain, NoFill), Cell(General, Plain, Cream), Cell(General, Bold, NoFill),
            Cell(PercentFormat, Bold, NoFill)));

    private static CellFormat Free(uint font) => new() { NumberFormatId = TextFormat, ApplyNumberFormat = true, FontId = font, ApplyFont = true };

    private static CellFormat Cell(uint number, uint font, uint fill) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = number, ApplyNumberFormat = true, FontId = font, ApplyFont = true, FillId = fill, ApplyFill = true,
        BorderId = 1, ApplyBorder = true, ApplyAlignment = true,
    };

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Ruled(string colour) => new(
        new LeftBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new BottomBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
}
