using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Promotions;

namespace Workshop.Scoring.Checks.Baskets;

/// <summary>
/// The table in which a trainee works baskets through, one item a row. Rows of the same basket bear the same name, or none
/// after the first; without a column for it every row is a basket.
/// </summary>
public sealed record BasketTable(
    [Describe("组合表", "Table of baskets")][FieldId(FieldType.Rows)] string Field,
    [Describe("单件标价列", "Column with the list price of one piece")][ColumnId("Field", FieldType.Number, FieldType.Money)] string Price,
    [Describe("应付列", "Column with what the buyer pays for the basket")][ColumnId("Field", FieldType.Number, FieldType.Money)] string Pay,
    [Describe("组合名称列", "Column with the name of the basket")][ColumnId("Field")] string? Basket = null,
    [Describe("件数列；没填的算 1 件", "Column with the pieces; 1 where left empty")][ColumnId("Field", FieldType.Number)] string? Pieces = null,
    [Describe("单件成本列", "Column with the cost of one piece")][ColumnId("Field", FieldType.Number, FieldType.Money)] string? Cost = null,
    [Describe("优惠率列：省下的占标价合计的百分比", "Column with the percent of the list total saved")][ColumnId("Field", FieldType.Number)] string? Discount = null,
    [Describe("毛利率列：应付减成本，占应付的百分比", "Column with the margin, percent of what is paid")][ColumnId("Field", FieldType.Number)] string? Margin = null)
{
    private const int MostPieces = 10_000;

    /// <summary>The baskets in the order they begin; of several that hold the same only the first.</summary>
    internal List<StatedBasket> Read(RowsAnswer table)
    {
        var baskets = new List<StatedBasket>();
        foreach (var rows in Group(table))
        {
            var basket = Read(table, rows);
            if (basket.Gap is not null || !baskets.Exists(b => b.Holds(basket))) baskets.Add(basket);
        }
        return baskets;
    }

    private List<List<int>> Group(RowsAnswer table)
    {
        var groups = new List<List<int>>();
        var byName = new Dictionary<string, List<int>>();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var name = Basket is null ? "" : table.Rows[i].Text(Basket);
            var group = Basket is not null && name.Length == 0 ? groups.LastOrDefault() : byName.GetValueOrDefault(name);
            if (group is null || Basket is null)
            {
                groups.Add(group = []);
                byName[name] = group;
            }
            group.Add(i);
        }
        return groups;
    }

    private StatedBasket Read(RowsAnswer table, List<int> rows)
    {
        var lines = ImmutableArray.CreateBuilder<BasketLine>(rows.Count);
        foreach (var i in rows)
        {
            if (GapIn(table.Rows[i]) is { } column) return new(i, [], null, null, null) { Gap = column };
            var row = table.Rows[i];
            lines.Add(new(row.Number(Price)!.Value, Cost is null ? 0 : row.Number(Cost)!.Value, (int)PiecesIn(row)));
        }
        var at = rows[Math.Max(0, rows.FindIndex(i => table.Rows[i].Number(Pay) is not null))];
        return new(at, lines.ToImmutable(), StatedIn(table, rows, Pay), StatedIn(table, rows, Discount), StatedIn(table, rows, Margin));
    }

    private string? GapIn(Row row)
    {
        if (row.Number(Price) is not (> 0 and <= TypedNumber.Largest)) return Price;
        if (Cost is not null && row.Number(Cost) is not (>= 0 and <= TypedNumber.Largest)) return Cost;
        return PiecesIn(row) is var pieces && pieces >= 1 && pieces <= MostPieces && pieces == decimal.Truncate(pieces) ? null : Pieces;
    }

    private decimal PiecesIn(Row row) => Pieces is null || row.Text(Pieces).Length == 0 ? 1 : row.Number(Pieces) ?? 0;

    private static decimal? StatedIn(RowsAnswer table, List<int> rows, string? column)
    {
        if (column is null) return null;
        foreach (var i in rows)
            if (table.Rows[i].Number(column) is { } number) return Math.Clamp(number, -TypedNumber.Largest, TypedNumber.Largest);
        return null;
    }
}

/// <summary>A basket with the figures its author stated.</summary>
/// <param name="Row">0-based row its payment is stated in; its first where that is not stated.</param>
/// <param name="Lines">What is in it.</param>
/// <param name="Pay">Payment stated, CNY; null for none.</param>
/// <param name="Discount">Discount stated, percent; null for none.</param>
/// <param name="Margin">Margin stated, percent; null for none.</param>
internal sealed record StatedBasket(int Row, ImmutableArray<BasketLine> Lines, decimal? Pay, decimal? Discount, decimal? Margin)
{
    /// <summary>The column without which it cannot be settled; null where all is there.</summary>
    public string? Gap { get; init; }

    /// <summary>Whether the same things are in both.</summary>
    public bool Holds(StatedBasket other) => Lines.SequenceEqual(other.Lines);
}
