using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Content;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>The first sheet: which task, until when, how to fill it in, and what lies on which sheet.</summary>
internal static class HelpSheet
{
    private const int Width = 100;

    private static readonly string[] HowKeys =
        ["HelpCells", "HelpChoices", "HelpDates", "HelpNumbers", "HelpFormulas", "HelpStructure", "HelpUpload"];

    public static Worksheet Write(TaskDefinition task, FormLayout layout, string? due, ImmutableArray<string> data, SheetWording words)
    {
        var lines = Lines(task, layout, due, data, words);
        return new Worksheet(
            new Columns(new Column { Min = 1, Max = 1, CustomWidth = true, Width = Width }),
            new SheetData(lines.Select((line, i) => Row(line, i + 1))),
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
    }

    private static Row Row((string Text, PrintedLook Look) line, int at)
    {
        var cell = SheetRows.Text(line.Text, FormStyles.Of(line.Look));
        cell.CellReference = new CellAddress(at, 1).ToString();
        return new Row(cell) { RowIndex = (uint)at };
    }

    private static IEnumerable<(string Text, PrintedLook Look)> Lines(
        TaskDefinition task, FormLayout layout, string? due, ImmutableArray<string> data, SheetWording words)
    {
        yield return (task.Title.In(words.Language), PrintedLook.Title);
        if (due is not null)
            yield return (words["HelpDue", due], PrintedLook.Hint);
        yield return (words["HelpHow"], PrintedLook.Heading);
        foreach (var key in HowKeys)
            yield return (words[key], PrintedLook.Hint);
        if (task.Form.Fields.Any(f => f.Type is FieldType.Files or FieldType.Blocks || f.TakesFile))
            yield return (words["HelpFiles"], PrintedLook.Hint);
        yield return (words["HelpSheets"], PrintedLook.Heading);
        foreach (var sheet in layout.Sheets)
            yield return (sheet.Name, PrintedLook.Hint);
        foreach (var name in data)
            yield return (words["HelpData", name], PrintedLook.Hint);
    }
}
