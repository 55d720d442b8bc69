using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class MoneyTests
{
    private readonly Scoring.Checks.ICheck _precision = Listing.Check(
        "money-precision", ("fields", new[] { "dailyPrice", "promoPrice" }), ("column", "skus/price"));

    private readonly Scoring.Checks.ICheck _margin = Listing.Check(
        "field-comparison", ("left", "promoPrice"), ("relation", "at-least"), ("right", "costPrice"));

    private static FormAnswers Prices(decimal? daily, decimal? promo, string sku) => new(
        Listing.Answers(("skus", Listing.Skus($"白色,60cm,{sku}"))).ByField
            .AddRange(new[] { ("dailyPrice", daily), ("promoPrice", promo) }.Where(p => p.Item2 is not null)
                .Select(p => KeyValuePair.Create(p.Item1, (Answer)new MoneyAnswer(p.Item2!.Value)))));

    public static TheoryData<decimal?, decimal?, string, decimal, string> Amounts => new()
    {
        { 599.00m, 499.00m, "499.00", 6, "money-precision.precise" },
        { 599m, 499.5m, "499.000", 6, "money-precision.precise" },
        { 599.005m, 499m, "499", 4, "money-precision.too-fine" },
        { 599.005m, 499.999m, "499", 2, "money-precision.too-fine" },
        { 599m, 499m, "499.001", 4, "money-precision.too-fine" },
        { null, 499m, "499", 4, "money-precision.missing" },
        { 0m, 499m, "499", 4, "money-precision.missing" },
        { 599m, 499m, "", 4, "money-precision.missing" },
        { null, null, "", 0, "money-precision.missing" },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Every_amount_is_given_to_the_fen(decimal? daily, decimal? promo, string sku, decimal mark, string key)
    {
        var verdict = _precision.Judge(Prices(daily, promo, sku), 6m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_rounded_amount_is_the_next_step() =>
        Assert.Equal("599.01", _precision.Judge(Prices(599.005m, 499m, "499")).Next!.Arguments[1].Text);

    [Fact]
    public void The_row_of_the_column_is_pointed_at() =>
        Assert.Equal([new(0, "price", null, null)], _precision.Judge(Prices(599m, 499m, "499.001")).Places);

    [Theory]
    [InlineData(499, 286, 4, "field-comparison.holds")]
    [InlineData(286, 286, 4, "field-comparison.holds")]
    [InlineData(285.99, 286, 0, "field-comparison.must-be-higher")]
    [InlineData(0, 286, 0, "nothing.handed-in")]
    [InlineData(499, 0, 0, "nothing.handed-in")]
    public void The_promotion_price_covers_the_cost(decimal promo, decimal cost, decimal mark, string key)
    {
        var verdict = _margin.Judge(Listing.Answers(("promoPrice", new MoneyAnswer(promo)), ("costPrice", new MoneyAnswer(cost))));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("at-least", 1, 1, true)]
    [InlineData("at-least", 1, 2, false)]
    [InlineData("above", 1, 1, false)]
    [InlineData("above", 2, 1, true)]
    [InlineData("at-most", 1, 1, true)]
    [InlineData("at-most", 2, 1, false)]
    [InlineData("below", 1, 1, false)]
    [InlineData("below", 1, 2, true)]
    [InlineData("equal", 1, 1, true)]
    [InlineData("equal", 1, 2, false)]
    public void Relations_mean_what_they_say(string relation, decimal left, decimal right, bool holds)
    {
        var check = Listing.Check("field-comparison", ("left", "weight"), ("relation", relation), ("right", "costPrice"));

        var verdict = check.Judge(Listing.Answers(("weight", new NumberAnswer(left)), ("costPrice", new MoneyAnswer(right))));

        Assert.Equal(holds, verdict.Mark == 4m);
    }
}
