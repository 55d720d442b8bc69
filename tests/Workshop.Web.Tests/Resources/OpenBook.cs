using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Workshop.Web.Tests.Resources;

/// <summary>One sheet of a workbook, read again.</summary>
/// <param name="Cells">Texts and numbers by address; formulas begin with their sign.</param>
/// <param name="Rules">What may be typed where: least and greatest by address.</param>
internal sealed record OpenSheet(ImmutableDictionary<string, string> Cells, ImmutableDictionary<string, (string Min, string Max)> Rules, ImmutableArray<string> Texts);

/// <summary>Reads a workbook as a spreadsheet would, and refuses one that breaks the rules of its format.</summary>
internal static class OpenBook
{
    public static IReadOnlyDictionary<string, OpenSheet> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var faults = new OpenXmlValidator().Validate(document).Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}").ToList();
        if (faults.Count > 0)
            throw new InvalidDataException(string.Join('\n', faults.Take(5)));
        var book = document.WorkbookPart!;
        return book.Workbook!.Sheets!.Elements<Sheet>().ToDictionary(s => s.Name!.Value!, s => Sheet((WorksheetPart)book.GetPartById(s.Id!.Value!)));
    }

    private static OpenSheet Sheet(WorksheetPart part)
    {
        var cells = part.Worksheet!.Descendants<Cell>().ToList();
        var rules = part.Worksheet.Descendants<DataValidation>().Where(v => v.Formula2 is not null)
            .SelectMany(v => v.SequenceOfReferences!.Items.Select(a => (Address: a.Value!, Rule: (v.Formula1!.Text, v.Formula2!.Text))));
        return new(
            cells.Where(c => c.CellReference is not null).ToImmutableDictionary(c => c.CellReference!.Value!, TextOf),
            rules.ToImmutableDictionary(r => r.Address, r => r.Rule),
            [.. cells.Select(TextOf)]);
    }

    private static string TextOf(Cell cell) => cell.CellFormula is { } formula ? "=" + formula.Text : cell.InnerText;
}
