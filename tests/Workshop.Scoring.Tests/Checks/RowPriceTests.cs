namespace Workshop.Scoring.Tests.Checks;

public sealed class RowPriceTests
{
    private readonly Scoring.Checks.ICheck _cheapest = Listing.Check(
        "row-cheapest-in-stock", ("field", "skus"), ("price", "price"), ("stock", "stock"));

    private readonly Scoring.Checks.ICheck _ladder = Listing.Check("row-price-ladder", ("field", "skus"), ("price", "price"), ("maxRatio", "3"));

    [Theory]
    [InlineData("白色,60cm,299,10|白色,80cm,399,0", 4, "row-cheapest-in-stock.in-stock")]
    [InlineData("白色,80cm,399,5|白色,60cm,299,10", 4, "row-cheapest-in-stock.in-stock")]
    [InlineData("白色,60cm,299,0|原木色,60cm,299,3", 4, "row-cheapest-in-stock.in-stock")]
    [InlineData("白色,60cm,299,0|白色,80cm,399,10", 0, "row-cheapest-in-stock.sold-out")]
    [InlineData("白色,80cm,399,10|白色,60cm,299,0", 0, "row-cheapest-in-stock.sold-out")]
    [InlineData("白色,60cm,299,", 0, "row-cheapest-in-stock.sold-out")]
    [InlineData("白色,60cm,299,-5", 0, "row-cheapest-in-stock.sold-out")]
    [InlineData("白色,60cm,0,10|白色,80cm,399,10", 4, "row-cheapest-in-stock.in-stock")]
    [InlineData("白色,60cm,,10", 0, "row-cheapest-in-stock.no-price")]
    public void The_cheapest_must_be_in_stock(string rows, decimal mark, string key)
    {
        var verdict = _cheapest.Judge("skus", Listing.Skus(rows.Split('|')));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_row_without_stock_is_pointed_at() =>
        Assert.Equal([new(1, "stock", null, null)], _cheapest.Judge("skus", Listing.Skus("白色,80cm,399,9", "白色,60cm,299,0")).Places);

    [Theory]
    [InlineData("299|399|499", 4, "row-price-ladder.sensible")]
    [InlineData("299|299", 4, "row-price-ladder.sensible")]
    [InlineData("100|300", 4, "row-price-ladder.sensible")]
    [InlineData("100|300.01", 2, "row-price-ladder.too-wide")]
    [InlineData("100|450", 2, "row-price-ladder.too-wide")]
    [InlineData("100|450.01", 0, "row-price-ladder.too-wide")]
    [InlineData("0.01|79228162514264337593543950335", 0, "row-price-ladder.too-wide")]
    [InlineData("299", 0, "row-price-ladder.too-few")]
    [InlineData("299|0", 0, "row-price-ladder.too-few")]
    public void The_ladder_must_not_be_too_wide(string prices, decimal mark, string key)
    {
        var verdict = _ladder.Judge("skus", Listing.Skus([.. prices.Split('|').Select(p => $"白色,60cm,{p}")]));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }
}
