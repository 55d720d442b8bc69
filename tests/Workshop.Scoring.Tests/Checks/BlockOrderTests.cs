namespace Workshop.Scoring.Tests.Checks;

public sealed class BlockOrderTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "block-order", ("field", "detailPage"), ("order", new[] { "scene", "details", "selling-points", "specification", "reviews" }),
        ("middle", new[] { "trust" }));

    [Theory]
    [InlineData("scene details selling-points specification reviews", 5, "block-order.in-order")]
    [InlineData("scene details selling-points trust specification reviews", 5, "block-order.in-order")]
    [InlineData("scene trust details details selling-points specification reviews", 5, "block-order.in-order")]
    [InlineData("scene selling-points details specification reviews", 0, "block-order.muddled")]
    [InlineData("reviews scene details selling-points specification", 0, "block-order.muddled")]
    [InlineData("scene details selling-points specification reviews scene", 0, "block-order.muddled")]
    [InlineData("trust scene details selling-points specification reviews", 2.5, "block-order.not-in-the-middle")]
    [InlineData("scene details selling-points specification reviews trust", 2.5, "block-order.not-in-the-middle")]
    [InlineData("scene details selling-points specification", 0, "block-order.incomplete")]
    [InlineData("scene details trust", 0, "block-order.incomplete")]
    [InlineData("specification scene", 0, "block-order.muddled")]
    [InlineData("trust", 0, "block-order.incomplete")]
    public void Any_block_missing_or_out_of_order_loses_all(string kinds, decimal mark, string key)
    {
        var verdict = _check.Judge("detailPage", Listing.Page(kinds.Split(' ')), 5m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_step_says_which_block_to_move_before_which()
    {
        var verdict = _check.Judge("detailPage", Listing.Page("scene", "selling-points", "details"));

        Assert.Equal(["details", "selling-points"], verdict.Next!.Arguments.Select(a => a.In("en", Listing.Form)));
        Assert.Equal([new(2, null, null, null)], verdict.Places);
    }

    [Fact]
    public void A_page_without_blocks_is_nothing() =>
        Assert.Equal("nothing.handed-in", _check.Judge("detailPage", Listing.Page()).Message.Key);
}
