using DocumentFormat.OpenXml.Spreadsheet;
using Workshop.Scoring.Answers;
using Workshop.Web.Sheets.Forms.Layout;

namespace Workshop.Web.Sheets.Forms.Writing;

/// <summary>What the form refuses while somebody types: drop-downs for choices, limits for everything else.</summary>
internal sealed class Validations(HiddenSheet lists, SheetWording words)
{
    /// <summary>31 December 9999 as spreadsheets count days.</summary>
    private const int LastDay = 2_958_465;

    public DataValidations Write(FormSheet sheet) => SheetRules.List([.. sheet.Answers.Select(Of)]);

    private DataValidation Of(AnswerRange range) => SheetRules.On(
        range.Expected switch
        {
            { Type: FieldType.Choice } => new DataValidation(new Formula1(lists.NameOf(range.Expected))) { Type = DataValidationValues.List },
            { Type: FieldType.Date } => SheetRules.Between(DataValidationValues.Date, 1, LastDay),
            { Type: FieldType.Text } => SheetRules.Between(DataValidationValues.TextLength, 0, Math.Min(range.Expected.MaxLength, SheetText.Longest)),
            { Whole: true } => SheetRules.Between(DataValidationValues.Whole, Least(range.Expected), TypedNumber.Largest),
            _ => SheetRules.Between(DataValidationValues.Decimal, Least(range.Expected), TypedNumber.Largest),
        },
        [range.ToString()], words.Rule(range.Expected), range.Label);

    /// <summary>Amounts and times are never negative.</summary>
    private static decimal Least(Expected expected) => expected.Type == FieldType.Number ? -TypedNumber.Largest : 0;
}
