using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Prices of the rows form a sensible ladder: the dearest is at most so many times the cheapest. Source: operations handbook,
/// SKU price ladder: too wide a gap is a risk-control case. Up to half as wide again keeps half the marks.
/// </summary>
[CheckKind("row-price-ladder")]
[Describe("各行价格有梯度，最高价与最低价不悬殊。", "The prices of the rows form a ladder without too wide a gap.")]
public sealed class RowPriceLadder : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly MessageArgument _column;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("价格列", "Price column")][ColumnId("Field", FieldType.Money, FieldType.Number)] string Price,
        [Describe("最高价最多是最低价的几倍", "How many times the lowest price the highest may be")][Within(1, 1_000)] decimal MaxRatio,
        [Describe("至少几行有价格", "Least rows with a price")][Within(1, 100)] int LeastRows = 2);

    internal static class Says
    {
        public const string Sensible = "row-price-ladder.sensible";
        public const string Wide = "row-price-ladder.too-wide";
        public const string WideNext = "row-price-ladder.narrow";
        public const string Few = "row-price-ladder.too-few";
        public const string FewNext = "row-price-ladder.price-rows";
    }

    /// <summary>Binds the check.</summary>
    public RowPriceLadder(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _column = MessageArgument.Label(parameters.Field, parameters.Price);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var (priced, lowest, highest, dearest) = (0, decimal.MaxValue, 0m, 0);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Number(_p.Price) is not (> 0 and var price)) continue;
            priced++;
            lowest = Math.Min(lowest, price);
            if (price > highest) (highest, dearest) = (price, i);
        }
        if (priced < _p.LeastRows)
            return Verdicts.None(
                _p.Field, Message.Of(Says.Few, _label, priced, _p.LeastRows, _column), Message.Of(Says.FewNext, _label, _p.LeastRows, _column));
        return highest / _p.MaxRatio <= lowest
            ? input.Full(_p.Field, Message.Of(Says.Sensible, _label, lowest, highest))
            : Wide(input, lowest, highest, dearest);
    }

    private Verdict Wide(CheckInput input, decimal lowest, decimal highest, int row)
    {
        var isNear = highest / (_p.MaxRatio * 1.5m) <= lowest;
        return input.Share(
            isNear ? 0.5m : 0m, _p.Field, Message.Of(Says.Wide, _label, highest, lowest, _p.MaxRatio),
            Message.Of(Says.WideNext, row + 1, _column, _p.MaxRatio), Spots.At(Place.InRow(row, _p.Price)));
    }
}
