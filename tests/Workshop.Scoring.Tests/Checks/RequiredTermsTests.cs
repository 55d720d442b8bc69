using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class RequiredTermsTests
{
    private readonly Scoring.Checks.ICheck _attributes = Listing.Check(
        "required-terms", ("field", "title"), ("table", "cabinet"), ("groups", new[] { "style", "scene", "material", "function" }));

    private readonly Scoring.Checks.ICheck _brand = Listing.Check(
        "required-terms", ("field", "title"), ("table", "cabinet"), ("groups", new[] { "brand" }), ("orField", "attributes"), ("orKey", "brand"));

    [Theory]
    [InlineData("北欧卧室实木收纳床头柜", 8)]
    [InlineData("INS风小户型Ｅ1级板材储物柜", 8)]
    [InlineData("北欧卧室床头储物柜", 6)]
    [InlineData("卧室储物柜", 4)]
    [InlineData("储物柜", 2)]
    [InlineData("衣架", 0)]
    public void The_marks_are_divided_by_group(string title, decimal mark) => Assert.Equal(mark, _attributes.Judge(title, 8m).Mark);

    [Fact]
    public void The_missing_groups_are_named_in_both_languages()
    {
        var missing = _attributes.Judge("北欧卧室床头柜").Message.Arguments[1];

        Assert.Equal("material词、function词", missing.In("zh", Listing.Form));
        Assert.Equal("material, function", missing.In("en", Listing.Form));
    }

    [Fact]
    public void The_two_terms_with_most_searches_for_their_competition_are_proposed() =>
        Assert.Equal("「E1级板材」、「实木」", _attributes.Judge("北欧卧室储物柜").Next!.Arguments[2].Text);

    [Fact]
    public void An_empty_title_earns_nothing() => Assert.Equal("nothing.handed-in", _attributes.Judge("").Message.Key);

    [Theory]
    [InlineData("床头柜", "栖木", 4)]
    [InlineData("床头柜", "木语", 4)]
    [InlineData("床头柜", "-", 0)]
    [InlineData("qimu床头柜", "", 4)]
    [InlineData("床头柜", "", 0)]
    public void The_brand_may_stand_in_the_attributes_instead(string title, string brand, decimal mark)
    {
        var answers = Listing.Answers(("title", new TextAnswer(title)), ("attributes", Listing.Pairs(("brand", brand), ("style", "北欧"))));

        Assert.Equal(mark, _brand.Judge(answers).Mark);
    }

    [Fact]
    public void A_brand_term_under_any_attribute_will_do()
    {
        var answers = Listing.Answers(("title", new TextAnswer("床头柜")), ("attributes", Listing.Pairs(("style", "栖木原创"))));

        Assert.Equal(4m, _brand.Judge(answers).Mark);
    }

    [Fact]
    public void A_group_the_table_has_not_is_refused() =>
        Assert.True(Listing.Refuses("required-terms", ("field", "title"), ("table", "cabinet"), ("groups", new[] { "taste" })));
}
