namespace Workshop.Scoring.Tests.Checks;

public sealed class KeyValueTests
{
    private readonly Scoring.Checks.ICheck _fill = Listing.Check(
        "fill-rate", ("field", "attributes"), ("emptyShare", "0.2"));

    private readonly Scoring.Checks.ICheck _freight = Listing.Check(
        "key-values", ("field", "freight"), ("positive", new[] { "firstKg", "furtherKg" }), ("filled", new[] { "regions" }));

    [Theory]
    [InlineData("brand=栖木;material=橡木;style=北欧", 4, "fill-rate.filled")]
    [InlineData("brand=栖木;material=橡木;style=北欧;产地=赣州;质保=", 4, "fill-rate.filled")]
    [InlineData("brand=栖木;material=橡木;style=;产地=赣州", 0, "fill-rate.too-empty")]
    [InlineData("brand=栖木;material=橡木", 4, "fill-rate.filled")]
    [InlineData("brand=栖木;material=-;style=……", 0, "fill-rate.too-empty")]
    [InlineData("brand=;material=;style=", 0, "nothing.handed-in")]
    [InlineData("", 0, "nothing.handed-in")]
    public void No_more_than_a_fifth_is_left_empty(string pairs, decimal mark, string key)
    {
        var verdict = _fill.Judge("attributes", Pairs(pairs));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_empty_names_are_told()
    {
        var verdict = _fill.Judge("attributes", Pairs("产地=;brand=栖木;material=;style="));

        Assert.Equal(["产地", "material", "style"], verdict.Places.Select(p => p.Part));
        Assert.Equal(["attributes", "3", "产地、material、style"], verdict.Next!.Arguments.Select(a => a.In("zh", Listing.Form)));
    }

    [Theory]
    [InlineData("firstKg=5.00;furtherKg=1.00;regions=新疆、西藏", 6, "key-values.complete")]
    [InlineData("firstKg=5;furtherKg=0;regions=新疆", 4, "key-values.no-amount")]
    [InlineData("firstKg=5;furtherKg=-1;regions=新疆", 4, "key-values.no-amount")]
    [InlineData("firstKg=5;furtherKg=免费;regions=新疆", 4, "key-values.no-amount")]
    [InlineData("firstKg=5;furtherKg=1e400;regions=新疆", 4, "key-values.no-amount")]
    [InlineData("firstKg=5;furtherKg=1", 4, "key-values.empty")]
    [InlineData("regions=新疆", 2, "key-values.no-amount")]
    [InlineData("firstKg=;furtherKg=;regions=", 0, "key-values.no-amount")]
    public void Freight_goes_by_weight_with_remote_regions_apart(string pairs, decimal mark, string key)
    {
        var verdict = _freight.Judge("freight", Pairs(pairs), 6m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_check_of_no_names_is_refused() => Assert.True(Listing.Refuses("key-values", ("field", "freight")));

    private static Scoring.Answers.KeyValueAnswer Pairs(string pairs) => Listing.Pairs([.. pairs
        .Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => (p[0], p[1]))]);
}
