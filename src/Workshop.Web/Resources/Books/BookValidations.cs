using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Resources.Books;

/// <summary>What a spreadsheet refuses while somebody types.</summary>
internal static class BookValidations
{
    /// <summary>A longer message makes a workbook unreadable.</summary>
    private const int LongestMessage = 224;

    /// <summary>The rules of a sheet, or null where it has none: an empty list is not allowed in a file.</summary>
    public static DataValidations? Of(BookSheet sheet)
    {
        var ruled = from row in sheet.Rows.Index()
                    from cell in row.Item.Cells.Index()
                    let range = (cell.Item as BookCell.Blank)?.Allowed
                    where range is not null
                    group BookCell.Address(cell.Index, sheet.FirstRow + row.Index) by range;
        var all = ruled.Select(g => Rule(g.Key, g)).ToList();
        return all.Count == 0 ? null : new DataValidations(all) { Count = (uint)all.Count };
    }

    private static DataValidation Rule(NumberRange range, IEnumerable<string> addresses) => new(
        new Formula1(range.Min.ToString(CultureInfo.InvariantCulture)), new Formula2(range.Max.ToString(CultureInfo.InvariantCulture)))
    {
        Type = range.Whole ? DataValidationValues.Whole : DataValidationValues.Decimal,
        Operator = DataValidationOperatorValues.Between,
        AllowBlank = true,
        ShowErrorMessage = true,
        Error = range.Message.Length <= LongestMessage ? range.Message : range.Message[..LongestMessage],
        SequenceOfReferences = new ListValue<StringValue>(addresses.Select(a => new StringValue(a))),
    };
}
