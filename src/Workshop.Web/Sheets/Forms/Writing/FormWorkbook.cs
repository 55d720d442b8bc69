using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
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
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
            Fill(document.AddWorkbookPart(), task, filling);
        return bytes.ToArray();
    }

    private static void Fill(WorkbookPart book, TaskDefinition task, FormFilling filling)
    {
        var words = new SheetWording(filling.Mark.Language);
        var layout = FormLayout.Of(task.Form, words);
        var hidden = new HiddenSheet(layout, words);
        var data = DataSheets.Of(filling.Data, words.Language);
        var names = SheetNames.Of([.. layout.TakenNames(words), .. data.Select(s => s.Name)])[^data.Length..];
        var writer = new FormSheetWriter(new TypedCells(task.Form), new Validations(hidden, words), words);

        book.AddNewPart<WorkbookStylesPart>().Stylesheet = FormStyles.Make();
        var listed = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        Add(book, listed, words["HelpSheet"], HelpSheet.Write(task, layout, filling.Due, names, words));
        foreach (var sheet in layout.Sheets)
            Add(book, listed, sheet.Name, writer.Write(sheet, filling.Typed));
        foreach (var (sheet, name) in data.Zip(names))
            Add(book, listed, name, SheetRows.Write(sheet));
        Add(book, listed, FormLayout.Hidden, hidden.Write(filling.Mark)).State = SheetStateValues.Hidden;
        book.Workbook = new Workbook(new WorkbookProtection { LockStructure = true }, listed);
        if (hidden.Names().ToList() is { Count: > 0 } lists)
            book.Workbook.Append(new DefinedNames(lists));
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Add(
        WorkbookPart book, DocumentFormat.OpenXml.Spreadsheet.Sheets listed, string name, Worksheet sheet)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        var entry = new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Id = book.GetIdOfPart(part), SheetId = (uint)listed.ChildElements.Count + 1, Name = name,
        };
        listed.Append(entry);
        return entry;
    }
}
