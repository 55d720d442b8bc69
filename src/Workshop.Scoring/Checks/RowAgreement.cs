using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Two columns hold the same number in every row. A row whose right column is empty has nothing to contradict it and agrees;
/// rows without a number on the left earn nothing. The first disagreement costs half the marks, the second another quarter,
/// the third the rest. Source: activity plan, module 1: the stock shown is the stock held.
/// </summary>
[CheckKind("row-agreement")]
[Describe("两列的数一致，例如线上库存等于仓内库存。", "Two columns hold the same numbers, such as stock shown and stock held.")]
public sealed class RowAgreement : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _left;
    private readonly MessageArgument _right;
    private readonly Message _agree;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("左列", "Left column")][ColumnId("Field", FieldType.Number, FieldType.Money)] string Left,
        [Describe("右列，没填的行不比", "Right column; rows without it are not compared")]
        [ColumnId("Field", FieldType.Number, FieldType.Money)] string Right);

    internal static class Says
    {
        public const string Agree = "row-agreement.agree";
        public const string Differ = "row-agreement.differ";
        public const string DifferNext = "row-agreement.align";
        public const string NoNumber = "row-agreement.no-number";
        public const string NoNumberNext = "row-agreement.fill-in";
    }

    /// <summary>Binds the check.</summary>
    public RowAgreement(Parameters parameters)
    {
        _p = parameters;
        _left = MessageArgument.Label(parameters.Field, parameters.Left);
        _right = MessageArgument.Label(parameters.Field, parameters.Right);
        _agree = Message.Of(Says.Agree, _left, _right);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        Spots? spots = null;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Number(_p.Left) is not { } left) return NoNumber(i);
            if (table.Rows[i].Number(_p.Right) is { } right && right != left) (spots ??= new()).Add(Place.InRow(i, _p.Left));
        }
        return spots is null ? input.Full(_p.Field, _agree) : Tell(input, table, spots);
    }

    private Verdict Tell(CheckInput input, RowsAnswer table, Spots spots)
    {
        var row = spots.First.Row!.Value;
        var (left, right) = (table.Rows[row].Number(_p.Left)!.Value, table.Rows[row].Number(_p.Right)!.Value);
        return input.Share(
            Verdicts.ShareAfter(spots.Count), _p.Field, Message.Of(Says.Differ, row + 1, _left, left, _right, right, spots.Count),
            Message.Of(Says.DifferNext, row + 1, _left, _right), spots);
    }

    private Verdict NoNumber(int row) => Verdicts.None(
        _p.Field, Message.Of(Says.NoNumber, row + 1, _left), Message.Of(Says.NoNumberNext, row + 1, _left),
        Spots.At(Place.InRow(row, _p.Left)));
}
