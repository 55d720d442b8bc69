using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>What was typed as cells that come back as they were: a number or day as such where it can, else as the text it is.</summary>
internal static class AnswerCells
{
    public static Cell Write(string typed, Expected expected, SheetWording words)
    {
        if (typed.Length == 0)
            return SheetParts.Empty(StyleOf(expected));
        if (expected.Type == FieldType.Choice)
            return SheetParts.Text(Choice(typed, expected, words), CellStyle.Answer);
        return Number(typed, expected) is { } number ? SheetParts.Number(number, StyleOf(expected)) : SheetParts.Text(typed, CellStyle.Answer);
    }

    /// <summary>The look of a cell that is to hold what is expected; one that holds a text instead has <see cref="CellStyle.Answer"/>.</summary>
    private static CellStyle StyleOf(Expected expected) => expected.Type switch
    {
        FieldType.Money => CellStyle.AnswerMoney,
        FieldType.Date => CellStyle.AnswerDay,
        _ when expected.IsNumeric => expected.Whole ? CellStyle.AnswerWhole : CellStyle.AnswerFigure,
        _ => CellStyle.Answer,
    };

    private static decimal? Number(string typed, Expected expected) =>
        expected.Type == FieldType.Date ? CellValues.FindDay(typed)
        : expected.IsNumeric ? CellValues.FindSame(typed, expected.Type)
        : null;

    private static string Choice(string typed, Expected expected, SheetWording words) =>
        words.Choices(expected).Where(c => c.Option.Id == typed).Select(c => c.Text).FirstOrDefault(typed);
}
