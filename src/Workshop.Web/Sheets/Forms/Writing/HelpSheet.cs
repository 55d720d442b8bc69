using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Content;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>The first sheet: which task, until when, how to fill it in, and what lies on which sheet.</summary>
internal static class HelpSheet
{
    private static readonly double[] Width = [100];

    /// <summary>How cells are filled in; then what must stay as it is if the workbook is to be read back.</summary>
    private static readonly string[] FillKeys = ["HelpChoices", "HelpDates", "HelpNumbers"], KeepKeys = ["HelpCells", "HelpFormulas", "HelpStructure", "HelpUpload"];

    public static Worksheet Write(TaskDefinition task, FormLayout layout, FormFilling filling, ImmutableArray<string> data, SheetWording words)
    {
        var lines = Lines(task, layout, filling, data, words);
        return new Worksheet(
        [
            SheetParts.FitsPage(), SheetParts.Widths(Width),
            new SheetData(lines.Select((line, i) => SheetParts.Row(i + 1, [SheetParts.Text(line.Text, line.Look)], Width))), .. SheetParts.Pages(),
        ]);
    }

    private static IEnumerable<(string Text, CellStyle Look)> Lines(
        TaskDefinition task, FormLayout layout, FormFilling filling, ImmutableArray<string> data, SheetWording words)
    {
        yield return (task.Title.In(words.Language), CellStyle.Title);
        if (filling.Due is { } due)
            yield return (words["HelpDue", due], CellStyle.Hint);
        yield return (words["HelpHow"], CellStyle.Heading);
        foreach (var key in filling.IsLocked ? [.. FillKeys, .. KeepKeys] : FillKeys)
            yield return (words[key], CellStyle.Hint);
        if (task.Form.Fields.Any(f => f.Type is FieldType.Files or FieldType.Blocks || f.TakesFile))
            yield return (words["HelpFiles"], CellStyle.Hint);
        yield return (words["HelpSheets"], CellStyle.Heading);
        foreach (var sheet in layout.Sheets)
            yield return (sheet.Name, CellStyle.Hint);
        foreach (var name in data)
            yield return (words["HelpData", name], CellStyle.Hint);
    }
}
