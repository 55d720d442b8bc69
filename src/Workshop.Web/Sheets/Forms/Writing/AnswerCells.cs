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
            return new Cell { StyleIndex = FormStyles.Of(expected) };
        if (expected.Type == FieldType.Choice)
            return SheetRows.Text(Choice(typed, expected, words), FormStyles.Answer);
        return Number(typed, expected) is { } number ? SheetRows.Number(number, FormStyles.Of(expected)) : SheetRows.Text(typed, FormStyles.Answer);
    }

    private static decimal? Number(string typed, Expected expected) =>
        expected.Type == FieldType.Date ? CellValues.FindDay(typed)
        : expected.IsNumeric ? CellValues.FindSame(typed, expected.Type)
        : null;

    private static string Choice(string typed, Expected expected, SheetWording words) =>
        words.Choices(expected).Where(c => c.Option.Id == typed).Select(c => c.Text).FirstOrDefault(typed);
}
