using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>What a spreadsheet refuses while somebody types: drop-downs for choices, limits for everything else.</summary>
internal sealed class Validations(HiddenSheet lists, SheetWording words)
{
    /// <summary>Titles of messages are cut beyond this; text beyond the second limit makes a workbook unreadable.</summary>
    private const int LongestTitle = 32, LongestText = 224;

    private const string LastDay = "2958465";

    public DataValidations Write(FormSheet sheet)
    {
        var all = sheet.Answers.Select(Of).ToList();
        return new DataValidations(all) { Count = (uint)all.Count };
    }

    private DataValidation Of(AnswerRange range)
    {
        var validation = range.Expected switch
        {
            { Type: FieldType.Choice } => new DataValidation(new Formula1(lists.NameOf(range.Expected))) { Type = DataValidationValues.List },
            { Type: FieldType.Date } => Between(DataValidationValues.Date, "1", LastDay),
            { Type: FieldType.Text } => Between(DataValidationValues.TextLength, "0", Number(Math.Min(range.Expected.MaxLength, SheetText.Longest))),
            { Whole: true } => Between(DataValidationValues.Whole, Least(range.Expected), Number(TypedNumber.Largest)),
            _ => Between(DataValidationValues.Decimal, Least(range.Expected), Number(TypedNumber.Largest)),
        };
        validation.AllowBlank = true;
        validation.ShowErrorMessage = true;
        validation.ErrorTitle = Cut(range.Label, LongestTitle);
        validation.Error = Cut(words.Rule(range.Expected), LongestText);
        validation.SequenceOfReferences = new ListValue<StringValue>([new StringValue(range.ToString())]);
        return validation;
    }

    private static DataValidation Between(DataValidationValues type, string least, string most) =>
        new(new Formula1(least), new Formula2(most)) { Type = type, Operator = DataValidationOperatorValues.Between };

    /// <summary>Amounts and times are never negative.</summary>
    private static string Least(Expected expected) => expected.Type == FieldType.Number ? Number(-TypedNumber.Largest) : "0";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}
