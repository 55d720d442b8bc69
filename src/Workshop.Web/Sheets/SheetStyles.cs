using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>The looks of every workbook, one for each <see cref="CellStyle"/>.</summary>
internal static class SheetStyles
{
    /// <summary>Number formats every spreadsheet knows by these ids (ECMA-376 part 1, 18.8.30): general, 0, 0.00 and text.</summary>
    private const uint GeneralFormat = 0, WholeFormat = 1, MoneyFormat = 2, TextFormat = 49;

    /// <summary>Formats of one's own begin at 164.</summary>
    private const uint DayFormat = 164, PercentFormat = 165;

    /// <summary>Positions in the list of fonts.</summary>
    private const uint Regular = 0, Bold = 1, Large = 2, Quiet = 3;

    /// <summary>Positions in the list of fills, whose first two are the same in every workbook.</summary>
    private const uint NoFill = 0, Grey = 2, Cream = 3;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = PercentFormat, FormatCode = "0.0%" }),
        new Fonts(
            new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 14 }),
            new Font(new FontSize { Val = 10 }, new Color { Rgb = "FF595959" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FFF0EFEC"), Filled("FFFFFBEA")),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Ruled("FFD0CEC8")),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<CellStyle>().Select(Of)));

    private static CellFormat Of(CellStyle style) => style switch
    {
        CellStyle.Title => Printed(Large, wraps: false),
        CellStyle.Note => Printed(Quiet, wraps: false),
        CellStyle.Hint => Printed(Quiet, wraps: true),
        CellStyle.Heading => Cell(TextFormat, Bold, Grey),
        CellStyle.Words => Cell(TextFormat),
        CellStyle.Strong => Cell(TextFormat, Bold),
        CellStyle.Figure => Cell(GeneralFormat),
        CellStyle.Whole => Cell(WholeFormat),
        CellStyle.Money => Cell(MoneyFormat),
        CellStyle.Day => Cell(DayFormat),
        CellStyle.Total => Cell(GeneralFormat, Bold),
        CellStyle.Percent => Cell(PercentFormat, Bold),
        CellStyle.Answer => Open(TextFormat),
        CellStyle.AnswerFigure => Open(GeneralFormat),
        CellStyle.AnswerWhole => Open(WholeFormat),
        CellStyle.AnswerMoney => Open(MoneyFormat),
        CellStyle.AnswerDay => Open(DayFormat),
        _ => new CellFormat(),
    };

    private static CellFormat Printed(uint font, bool wraps) => new(Aligned(wraps))
    {
        NumberFormatId = TextFormat, ApplyNumberFormat = true, FontId = font, ApplyFont = true, ApplyAlignment = true,
    };

    private static CellFormat Cell(uint number, uint font = Regular, uint fill = NoFill) => new(Aligned(wraps: true))
    {
        NumberFormatId = number, ApplyNumberFormat = true, FontId = font, ApplyFont = true, FillId = fill, ApplyFill = true,
        BorderId = 1, ApplyBorder = true, ApplyAlignment = true,
    };

    private static CellFormat Open(uint number)
    {
        var format = Cell(number, fill: Cream);
        format.Protection = new Protection { Locked = false };
        format.ApplyProtection = true;
        return format;
    }

    private static Alignment Aligned(bool wraps) => new() { Vertical = VerticalAlignmentValues.Top, WrapText = wraps };

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Ruled(string colour) => new(
        new LeftBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin },
        new BottomBorder(new Color { Rgb = colour }) { Style = BorderStyleValues.Thin }, new DiagonalBorder());
}
