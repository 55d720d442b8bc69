namespace Workshop.Scoring.Tests.Checks;

public sealed class TextWidthTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check("text-width", ("field", "title"), ("min", "30"), ("max", "60"));

    [Theory]
    [InlineData(30, 4, "text-width.fits")]
    [InlineData(60, 4, "text-width.fits")]
    [InlineData(29, 2, "text-width.too-narrow")]
    [InlineData(23, 2, "text-width.too-narrow")]
    [InlineData(22, 1, "text-width.too-narrow")]
    [InlineData(15, 1, "text-width.too-narrow")]
    [InlineData(14, 0, "text-width.too-narrow")]
    [InlineData(61, 2, "text-width.too-wide")]
    [InlineData(75, 2, "text-width.too-wide")]
    [InlineData(76, 1, "text-width.too-wide")]
    [InlineData(120, 1, "text-width.too-wide")]
    [InlineData(121, 0, "text-width.too-wide")]
    public void The_further_outside_the_range_the_less_is_left(int width, decimal mark, string key)
    {
        var verdict = _check.Judge(new string('a', width));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
        Assert.Equal(mark == 4, verdict.Next is null);
    }

    [Theory]
    [InlineData("北欧ins风简约床头柜卧室小户型储物柜现代简约白色", "47")]
    [InlineData("北欧ins风简约床头柜卧室小户型储物柜", "35")]
    public void The_sample_titles_of_the_activity_plan_fit(string title, string width)
    {
        var verdict = _check.Judge(title);

        Assert.Equal(4m, verdict.Mark);
        Assert.Equal(width, verdict.Message.Arguments[1].Text);
    }

    [Fact]
    public void What_goes_beyond_is_marked_in_the_text()
    {
        var verdict = _check.Judge(new string('柜', 31));

        Assert.Equal([new(null, null, 30, 1)], verdict.Places);
        Assert.Equal("2", verdict.Next!.Arguments[1].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t　")]
    public void A_blank_title_is_nothing(string title) => Assert.Equal("nothing.handed-in", _check.Judge(title).Message.Key);

    [Fact]
    public void No_title_earns_nothing() => Assert.Equal(0m, _check.Judge(Scoring.Answers.FormAnswers.Empty).Mark);

    [Fact]
    public void An_empty_range_is_refused() =>
        Assert.True(Listing.Refuses("text-width", ("field", "title"), ("min", "60"), ("max", "30")));
}
