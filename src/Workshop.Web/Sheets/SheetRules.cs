using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Workshop.Web.Sheets;

/// <summary>What a spreadsheet refuses while somebody types.</summary>
internal static class SheetRules
{
    /// <summary>Titles of messages are cut beyond this; text beyond the second limit makes a workbook unreadable.</summary>
    private const int LongestTitle = 32, LongestText = 224;

    /// <summary>The rules of a sheet's blanks, or null where it has none: an empty list is not allowed in a file.</summary>
    public static DataValidations? Of(Sheet sheet)
    {
        var ruled = from row in sheet.Rows.Index()
                    from cell in row.Item.Index()
                    let range = (cell.Item as SheetCell.Blank)?.Allowed
                    where range is not null
                    group new CellAddress(sheet.FirstRow + row.Index, cell.Index + 1).ToString() by range;
        var all = ruled.Select(g => On(Between(g.Key), g, g.Key.Message)).ToList();
        return all.Count == 0 ? null : List(all);
    }

    public static DataValidations List(IReadOnlyCollection<DataValidation> all) => new(all) { Count = (uint)all.Count };

    /// <summary>A rule for a kind of value between two others.</summary>
    public static DataValidation Between(DataValidationValues type, decimal least, decimal most) =>
        new(new Formula1(Number(least)), new Formula2(Number(most))) { Type = type, Operator = DataValidationOperatorValues.Between };

    /// <summary>Puts a rule on cells or ranges of them.</summary>
    public static DataValidation On(DataValidation rule, IEnumerable<string> where, string message, string? title = null)
    {
        rule.AllowBlank = true;
        rule.ShowErrorMessage = true;
        rule.Error = Cut(message, LongestText);
        if (title is not null)
            rule.ErrorTitle = Cut(title, LongestTitle);
        rule.SequenceOfReferences = new ListValue<StringValue>(where.Select(w => new StringValue(w)));
        return rule;
    }

    private static DataValidation Between(NumberRange range) =>
        Between(range.Whole ? DataValidationValues.Whole : DataValidationValues.Decimal, range.Min, range.Max);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
