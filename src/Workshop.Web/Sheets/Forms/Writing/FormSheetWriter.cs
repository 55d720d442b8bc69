using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>One sheet of a form with what was typed so far.</summary>
internal sealed class FormSheetWriter(TypedCells cells, Validations validations, SheetWording words)
{
    public Worksheet Write(FormSheet sheet, JsonObject typed)
    {
        var placed = new SortedDictionary<(int Row, int Column), Cell>();
        foreach (var printed in sheet.Printed)
            placed[(printed.At.Row, printed.At.Column)] = SheetParts.Text(printed.Text, printed.Look);
        foreach (var answer in sheet.Answers.SelectMany(r => r.Cells))
            placed[(answer.At.Row, answer.At.Column)] = AnswerCells.Write(cells.Find(typed, answer), answer.Range.Expected, words);
        var rows = placed.GroupBy(c => c.Key.Row)
            .Select(row => SheetParts.Row(row.Key, [.. row.Select(c => (c.Key.Column, c.Value))], sheet.Widths));
        return new Worksheet(
        [
            SheetParts.FitsPage(), SheetParts.HeadStays(sheet.HeadRows), SheetParts.Widths(sheet.Widths), new SheetData(rows),
            validations.Write(sheet), .. SheetParts.Pages(),
        ]);
    }
}
