using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetNames = Workshop.Web.Sheets.SheetNames;

namespace Workshop.Web.Resources.Books;

/// <summary>Writes sheets to be printed or filled in as a workbook (XLSX). Nothing in it is locked: a school makes it its own.</summary>
public static class BookWriter
{
    /// <summary>The bytes of a workbook with these sheets, in this order; at least one.</summary>
    public static byte[] Write(ImmutableArray<BookSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
            Fill(document.AddWorkbookPart(), sheets);
        return bytes.ToArray();
    }

    private static void Fill(WorkbookPart book, ImmutableArray<BookSheet> sheets)
    {
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = BookStyles.Make();
        var (listed, repeated) = (new DocumentFormat.OpenXml.Spreadsheet.Sheets(), new DefinedNames());
        foreach (var (index, (sheet, name)) in sheets.Zip(SheetNames.Of(sheets.Select(s => s.Name))).Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = BookSheetWriter.Write(sheet);
            listed.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = name });
            repeated.Append(HeadingsOnEveryPage(sheet, name, index));
        }
        // Totals are worked out when the workbook is opened: nobody has done so before.
        book.Workbook = new Workbook(listed, repeated, new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static DefinedName HeadingsOnEveryPage(BookSheet sheet, string name, int index) =>
        new(FormattableString.Invariant($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${sheet.HeadingRow}:${sheet.HeadingRow}"))
        {
            Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index,
        };
}
