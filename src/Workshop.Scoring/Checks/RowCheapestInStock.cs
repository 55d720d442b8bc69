using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A row of the lowest price is in stock, so that the price buyers are drawn by can be had. Source: operations handbook, SKU
/// price ladder: a cheapest SKU without stock is a risk-control case.
/// </summary>
[CheckKind("row-cheapest-in-stock")]
[Describe("最低价的一行有库存。", "The row with the lowest price is in stock.")]
public sealed class RowCheapestInStock : ICheck
{
    private readonly Parameters _p;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("价格列", "Price column")][ColumnId("Field", FieldType.Money, FieldType.Number)] string Price,
        [Describe("库存列", "Stock column")][ColumnId("Field", FieldType.Number)] string Stock);

    internal static class Says
    {
        public const string InStock = "row-cheapest-in-stock.in-stock";
        public const string SoldOut = "row-cheapest-in-stock.sold-out";
        public const string SoldOutNext = "row-cheapest-in-stock.restock";
        public const string NoPrice = "row-cheapest-in-stock.no-price";
        public const string NoPriceNext = "row-cheapest-in-stock.price";
    }

    /// <summary>Binds the check.</summary>
    public RowCheapestInStock(Parameters parameters)
    {
        _p = parameters;
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var cheapest = -1;
        decimal lowest = 0;
        var isInStock = false;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Number(_p.Price) is not (> 0 and var price) || (cheapest >= 0 && price > lowest)) continue;
            var hasStock = table.Rows[i].Number(_p.Stock) > 0;
            isInStock = hasStock || (isInStock && price == lowest);
            if (cheapest < 0 || price < lowest) (cheapest, lowest) = (i, price);
        }
        if (cheapest < 0) return NoPrice();
        return isInStock ? input.Full(_p.Field, Message.Of(Says.InStock, _label, lowest)) : SoldOut(cheapest, lowest);
    }

    private Verdict SoldOut(int row, decimal price) => Verdicts.None(
        _p.Field, Message.Of(Says.SoldOut, _label, row + 1, price), Message.Of(Says.SoldOutNext, row + 1),
        Spots.At(Place.InRow(row, _p.Stock)));

    private Verdict NoPrice()
    {
        var column = MessageArgument.Label(_p.Field, _p.Price);
        return Verdicts.None(_p.Field, Message.Of(Says.NoPrice, _label, column), Message.Of(Says.NoPriceNext, _label, column));
    }
}
