using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>How cells look. The numbers are positions in the list of cell formats.</summary>
internal static class SheetStyles
{
    public const uint Words = 0;
    public const uint Heading = 1;
    public const uint Whole = 2;
    public const uint Money = 3;
    public const uint Day = 4;

    /// <summary>Number formats every spreadsheet knows by these ids (ECMA-376 part 1, 18.8.30): 0, 0.00 and text.</summary>
    private const uint WholeFormat = 1;
    private const uint MoneyFormat = 2;
    private const uint TextFormat = 49;

    /// <summary>The first id free for formats of one's own.</summary>
    private const uint DayFormat = 164;

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Format(TextFormat), Format(TextFormat, font: 1), Format(WholeFormat), Format(MoneyFormat), Format(DayFormat)));

    private static CellFormat Format(uint number, uint font = 0) => new()
    {
        NumberFormatId = number, ApplyNumberFormat = true, FontId = font, ApplyFont = font > 0, FillId = 0, BorderId = 0, FormatId = 0,
    };
}
