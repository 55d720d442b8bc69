using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>The parts of a workbook, put together to the bytes of one (XLSX).</summary>
/// <param name="Sheets">In order; at least one is seen.</param>
internal sealed record WorkbookParts(ImmutableArray<NamedWorksheet> Sheets)
{
    /// <summary>Ranges that go by a name.</summary>
    public ImmutableArray<DefinedName> Names { get; init; } = [];

    /// <summary>Whether anything is worked out: then on opening, for nobody has done so before.</summary>
    public bool Reckons { get; init; }

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
            Fill(document.AddWorkbookPart());
        return bytes.ToArray();
    }

    private void Fill(WorkbookPart book)
    {
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Make();
        book.Workbook = new Workbook();
        if (Sheets.Any(s => s.IsLocked))
            book.Workbook.Append(new WorkbookProtection { LockStructure = true });
        book.Workbook.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheets(Sheets.Select((sheet, i) => Add(book, sheet, i))));
        if (!Names.IsEmpty)
            book.Workbook.Append(new DefinedNames(Names));
        if (Reckons)
            book.Workbook.Append(new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Add(WorkbookPart book, NamedWorksheet sheet, int index)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet.Worksheet;
        if (sheet.IsLocked)
            part.Worksheet.InsertAfter(SheetParts.Locked(), part.Worksheet.GetFirstChild<SheetData>());
        var listed = new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)index + 1, Name = sheet.Name };
        if (sheet.IsHidden)
            listed.State = SheetStateValues.Hidden;
        return listed;
    }
}

/// <summary>One worksheet.</summary>
/// <param name="Name">Of those <see cref="SheetNames"/> gives.</param>
/// <param name="Worksheet">What it holds.</param>
/// <param name="IsLocked">Whether all but its answers is locked, and with it which sheets there are.</param>
/// <param name="IsHidden">Whether readers do not see it.</param>
internal sealed record NamedWorksheet(string Name, Worksheet Worksheet, bool IsLocked = false, bool IsHidden = false);
