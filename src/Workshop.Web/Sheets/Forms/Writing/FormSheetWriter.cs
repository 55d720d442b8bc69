using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>One sheet of a form with what was typed so far; all but the cells for answers is locked, without a password.</summary>
internal sealed class FormSheetWriter(TypedCells cells, Validations validations, SheetWording words)
{
    public Worksheet Write(FormSheet sheet, JsonObject typed)
    {
        var placed = new SortedDictionary<(int Row, int Column), Cell>();
        foreach (var printed in sheet.Printed)
            placed[(printed.At.Row, printed.At.Column)] = SheetRows.Text(printed.Text, FormStyles.Of(printed.Look));
        foreach (var answer in sheet.Answers.SelectMany(r => r.Cells))
            placed[(answer.At.Row, answer.At.Column)] = AnswerCells.Write(cells.Find(typed, answer), answer.Range.Expected, words);
        return new Worksheet(HeadStays(sheet), Widths(sheet), Rows(placed), Locked(), validations.Write(sheet));
    }

    private static SheetViews HeadStays(FormSheet sheet) => new(new SheetView(
        new Pane
        {
            VerticalSplit = sheet.HeadRows, TopLeftCell = new CellAddress(sheet.HeadRows + 1, 1).ToString(),
            ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
        }) { WorkbookViewId = 0 });

    private static Columns Widths(FormSheet sheet) => new(sheet.Widths.Select((width, i) => new Column
    {
        Min = (uint)i + 1, Max = (uint)i + 1, CustomWidth = true, Width = width,
    }));

    private static SheetData Rows(SortedDictionary<(int Row, int Column), Cell> placed)
    {
        var data = new SheetData();
        foreach (var row in placed.GroupBy(c => c.Key.Row))
        {
            var written = new Row { RowIndex = (uint)row.Key };
            foreach (var (at, cell) in row)
            {
                cell.CellReference = new CellAddress(at.Row, at.Column).ToString();
                written.Append(cell);
            }
            data.Append(written);
        }
        return data;
    }

    /// <summary>Columns and rows may still be made wider and higher.</summary>
    private static SheetProtection Locked() => new() { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false };
}
