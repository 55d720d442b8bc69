using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>Writes a workbook (XLSX) that Excel and LibreOffice open.</summary>
public static class SheetBook
{
    /// <summary>The type a workbook is sent under.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The bytes of a workbook with these sheets, in this order.</summary>
    /// <exception cref="ArgumentException">There is no sheet: a workbook has one at least.</exception>
    public static byte[] Write(ImmutableArray<Sheet> sheets)
    {
        if (sheets.IsEmpty)
            throw new ArgumentException("A workbook has one sheet at least.", nameof(sheets));
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
            Fill(document.AddWorkbookPart(), sheets);
        return bytes.ToArray();
    }

    private static void Fill(WorkbookPart book, ImmutableArray<Sheet> sheets)
    {
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
        var listed = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        foreach (var (index, (sheet, name)) in sheets.Zip(SheetNames.Of(sheets.Select(s => s.Name))).Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = SheetRows.Write(sheet);
            listed.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = name });
        }
        book.Workbook = new Workbook(listed);
    }
}
