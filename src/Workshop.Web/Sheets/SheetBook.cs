using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>Writes sheets as a workbook (XLSX) that Excel and LibreOffice open. Nothing in it is locked: who takes it makes it their own.</summary>
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
        var named = sheets.Zip(SheetNames.Of(sheets.Select(s => s.Name))).ToList();
        return new WorkbookParts([.. named.Select(s => new NamedWorksheet(s.Second, SheetWriter.Write(s.First)))])
        {
            Names = [.. named.Select((s, i) => HeadingsOnEveryPage(s.First, s.Second, i))],
            Reckons = sheets.Any(s => s.Rows.Any(row => row.Any(cell => cell is SheetCell.Reckoned))),
        }.Write();
    }

    private static DefinedName HeadingsOnEveryPage(Sheet sheet, string name, int index) =>
        new(FormattableString.Invariant($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${sheet.HeadingRow}:${sheet.HeadingRow}"))
        {
            Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index,
        };
}
