using Workshop.Content;
using Workshop.Web.Sheets.Forms.Layout;
using Workshop.Web.Submissions.Data;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>Writes the form of a task as a workbook that is filled in without a connection.</summary>
public static class FormWorkbook
{
    /// <summary>The bytes of the workbook (XLSX).</summary>
    public static byte[] Write(TaskDefinition task, FormFilling filling)
    {
        var words = new SheetWording(filling.Mark.Language);
        var layout = FormLayout.Of(task.Form, words);
        var hidden = new HiddenSheet(layout, words);
        var data = DataSheets.Of(filling.Data, words.Language);
        var names = SheetNames.Of([.. layout.TakenNames(words), .. data.Select(s => s.Name)])[^data.Length..];
        var writer = new FormSheetWriter(new TypedCells(task.Form), new Validations(hidden, words), words);
        return new WorkbookParts(
        [
            new(words["HelpSheet"], HelpSheet.Write(task, layout, filling, names, words), filling.IsLocked),
            .. layout.Sheets.Select(sheet => new NamedWorksheet(sheet.Name, writer.Write(sheet, filling.Typed), filling.IsLocked)),
            .. data.Zip(names, (sheet, name) => new NamedWorksheet(name, SheetWriter.Write(sheet))),
            new(FormLayout.Hidden, hidden.Write(filling.Mark), filling.IsLocked, IsHidden: true),
        ])
        {
            Names = [.. hidden.Names()],
        }.Write();
    }
}
