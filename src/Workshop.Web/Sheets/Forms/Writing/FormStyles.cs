using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>How the cells of a form look, behind those of plain sheets. The numbers are positions in the list of cell formats.</summary>
internal static class FormStyles
{
    private const uint Title = 5;
    private const uint Heading = 6;
    private const uint Hint = 7;
    public const uint Answer = 8;
    private const uint General = 9;
    private const uint Whole = 10;
    private const uint Money = 11;
    private const uint Day = 12;

    private const uint GeneralFormat = 0, WholeFormat = 1, MoneyFormat = 2, TextFormat = 49, DayFormat = 164;

    private const string Grey = "FFF0EFEC", Cream = "FFFFFBEA", Line = "FFD0CEC8", Quiet = "FF595959";

    public static Stylesheet Make()
    {
        var styles = SheetStyles.Make();
        styles.Fonts!.Append(
            new Font(new Bold(), new FontSize { Val = 14 }),
            new Font(new FontSize { Val = 10 }, new Color { Rgb = Quiet }));
        styles.Fills!.Append(Filled(Grey), Filled(Cream));
        styles.Borders!.Append(new Border(
            new LeftBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin }, new RightBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin },
            new TopBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin }, new BottomBorder(new Color { Rgb = Line }) { Style = BorderStyleValues.Thin },
            new DiagonalBorder()));
        styles.CellFormats!.Append(
            Printed(font: 2, fill: 0, wrap: false), Printed(font: 1, fill: 2, wrap: true), Printed(font: 3, fill: 0, wrap: true),
            Filled(TextFormat, wrap: true), Filled(GeneralFormat), Filled(WholeFormat), Filled(MoneyFormat), Filled(DayFormat));
        return styles;
    }

    public static uint Of(PrintedLook look) => look switch
    {
        PrintedLook.Title => Title,
        PrintedLook.Heading => Heading,
        PrintedLook.Hint => Hint,
    };

    /// <summary>The look of a cell that is to hold what is expected; one that holds a text instead has <see cref="Answer"/>.</summary>
    public static uint Of(Expected expected) => expected.Type switch
    {
        FieldType.Money => Money,
        FieldType.Date => Day,
        _ when expected.IsNumeric => expected.Whole ? Whole : General,
        _ => Answer,
    };

    private static Fill Filled(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Printed(uint font, uint fill, bool wrap) => new(Aligned(wrap))
    {
        NumberFormatId = TextFormat, ApplyNumberFormat = true, FontId = font, ApplyFont = true, FillId = fill, ApplyFill = fill > 0,
        BorderId = 0, FormatId = 0, ApplyAlignment = true,
    };

    private static CellFormat Filled(uint number, bool wrap = false) => new(Aligned(wrap), new Protection { Locked = false })
    {
        NumberFormatId = number, ApplyNumberFormat = true, FontId = 0, FillId = 3, ApplyFill = true, BorderId = 1, ApplyBorder = true,
        FormatId = 0, ApplyAlignment = true, ApplyProtection = true,
    };

    private static Alignment Aligned(bool wrap) => new() { Vertical = VerticalAlignmentValues.Top, WrapText = wrap };
}
