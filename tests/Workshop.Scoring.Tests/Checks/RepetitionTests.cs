namespace Workshop.Scoring.Tests.Checks;

public sealed class RepetitionTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "repetition", ("field", "title"), ("table", "cabinet"), ("most", "2"), ("irrelevant", "irrelevant"),
        ("crowded", new[] { "core", "marketing" }), ("mostOfGroup", "3"), ("mostWords", "12"), ("brief", "brief"));

    [Theory]
    [InlineData("北欧ins风简约床头柜卧室小户型储物柜现代简约白色", 4, "repetition.clean")]
    [InlineData("简约床头柜简约卧室现代简约白色", 2, "repetition.repeated")]
    [InlineData("床头柜实木床头柜北欧床头柜", 2, "repetition.repeated")]
    [InlineData("床头柜实木床头柜北欧床头柜卧室床头柜", 1, "repetition.repeated")]
    [InlineData("床头柜床头柜床头柜床头柜床头柜", 0, "repetition.repeated")]
    [InlineData("简约床头柜简约床头柜简约床头柜", 1, "repetition.repeated")]
    [InlineData("爆款床头柜爆款实木爆款", 2, "repetition.repeated")]
    [InlineData("床头柜实木连衣裙", 2, "repetition.irrelevant")]
    [InlineData("床头柜连衣裙口红连衣裙", 0, "repetition.irrelevant")]
    [InlineData("床头柜储物柜床边柜", 4, "repetition.clean")]
    [InlineData("床头柜储物柜床边柜收纳柜", 2, "repetition.crowded")]
    [InlineData("床头柜储物柜床边柜收纳柜新款包邮特价热卖", 1, "repetition.crowded")]
    [InlineData("床头柜栖木北欧简约ins风卧室小户型实木橡木收纳储物新款包邮", 2, "repetition.word-list")]
    [InlineData("床头柜的核心词和字段", 0, "repetition.copied")]
    [InlineData("床头柜评分高", 4, "repetition.clean")]
    [InlineData("", 0, "nothing.handed-in")]
    public void Stuffing_costs_the_more_the_more_of_it(string title, decimal mark, string key)
    {
        var verdict = _check.Judge(title);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_word_is_told_with_its_count_and_the_places_too_many()
    {
        var verdict = _check.Judge("床头柜实木床头柜北欧床头柜卧室床头柜");

        Assert.Equal(["title", "床头柜", "4", "2"], verdict.Message.Arguments.Select(a => a.Text));
        Assert.Equal([new(null, null, 10, 3), new(null, null, 15, 3)], verdict.Places);
        Assert.Equal("2", verdict.Next!.Arguments[1].Text);
    }

    [Fact]
    public void A_longer_word_around_repeated_ones_is_not_a_fault_of_its_own() =>
        Assert.Equal(1m, _check.Judge("卧室床头柜和卧室床头柜再加卧室床头柜").Mark);

    [Fact]
    public void The_crowded_group_is_named_in_both_languages()
    {
        var group = _check.Judge("床头柜储物柜床边柜收纳柜").Message.Arguments[1];

        Assert.Equal(("core词", "core"), (group.In("zh", Listing.Form), group.In("en", Listing.Form)));
    }
}
