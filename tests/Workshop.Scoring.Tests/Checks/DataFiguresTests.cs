using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

public sealed class DataFiguresTests
{
    private readonly ICheck _check = Listing.Check("data-figures", ("figures", new[]
    {
        Some.Map(("figure", "orders"), ("field", "weight"), ("absolute", "0")),
        Some.Map(("figure", "rate"), ("field", "freight"), ("part", "furtherKg")),
        Some.Map(("figure", "rate/white"), ("field", "skus"), ("part", "stock"), ("by", "colour"), ("relative", "0.05")),
        Some.Map(("figure", "none"), ("field", "freight"), ("part", "firstKg")),
    }));

    private static FormAnswers Answers(decimal orders, string rate, string white) => Listing.Answers(
        ("weight", new NumberAnswer(orders)), ("freight", Listing.Pairs(("furtherKg", rate))), ("skus", Listing.Skus($"黑色,,,1,|白色,,,{white},".Split('|'))));

    [Theory]
    [InlineData(166, "6.64", "8", 4, "data-figures.right")]
    [InlineData(166, "6.64%", "8.4", 4, "data-figures.right")]
    [InlineData(166, "６．６５", "7.6", 4, "data-figures.right")]
    [InlineData(166, "6.66", "8", 3, "data-figures.wrong")]
    [InlineData(165, "6.7", "8.41", 1, "data-figures.wrong")]
    [InlineData(166, "0.0664", "8", 3, "data-figures.share-not-percent")]
    [InlineData(166, "about six", "8", 3, "data-figures.missing")]
    [InlineData(166, "6.64", "", 3, "data-figures.missing")]
    public void Each_right_figure_earns_its_part(int orders, string rate, string white, decimal mark, string key)
    {
        var verdict = _check.Judge(Answers(orders, rate, white));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void A_row_is_found_by_the_id_or_either_name_of_its_subject()
    {
        foreach (var name in new[] { "白色", "White", "white", " WHITE " })
            Assert.Equal(4m, _check.Judge(Answers(166, "6.64", "8").With("skus", Listing.Skus($"{name},,,8,"))).Mark);
        Assert.Equal(3m, _check.Judge(Answers(166, "6.64", "8").With("skus", Listing.Skus("whites,,,8,"))).Mark);
    }

    [Fact]
    public void A_wrong_figure_is_told_with_the_way_to_it_and_never_with_the_right_one()
    {
        var verdict = _check.Judge(Answers(166, "9.99", "8"));

        Assert.Equal("freight", verdict.Field);
        Assert.Equal("furtherKg", Assert.Single(verdict.Places).Part);
        var told = verdict.Message.Arguments.Concat(verdict.Next!.Arguments).Select(a => a.In("en", Listing.Form)).ToList();
        Assert.Contains("orders ÷ visits", told);
        Assert.DoesNotContain(told, t => t.Contains("6.64", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_figure_cannot_be_worked_out_nothing_may_be_claimed() =>
        Assert.Equal(3m, _check.Judge(Answers(166, "6.64", "8").With("freight", Listing.Pairs(("firstKg", "0"), ("furtherKg", "6.64")))).Mark);

    [Fact]
    public void Nothing_given_earns_nothing() =>
        Assert.Equal("nothing.handed-in", _check.Judge(Listing.Answers(("title", new TextAnswer("166")))).Message.Key);

    [Fact]
    public void A_figure_is_asked_where_it_can_be_given()
    {
        Assert.True(Listing.Refuses("data-figures", ("figures", new[] { Some.Map(("figure", "visits"), ("field", "weight")) })));
        Assert.True(Listing.Refuses("data-figures", ("figures", new[] { Some.Map(("figure", "orders"), ("field", "weight"), ("part", "stock")) })));
        Assert.True(Listing.Refuses("data-figures", ("figures", new[] { Some.Map(("figure", "orders"), ("field", "freight")) })));
        Assert.True(Listing.Refuses("data-figures", ("figures", new[] { Some.Map(("figure", "orders"), ("field", "skus"), ("part", "stock")) })));
    }
}
