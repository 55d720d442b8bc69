namespace Workshop.Scoring.Tests.Checks;

public sealed class PatternTests
{
    [Theory]
    [InlineData("型号 A-12 床头柜", "true", 4, "regex.right")]
    [InlineData("床头柜", "true", 0, "regex.absent")]
    [InlineData("床头柜", "false", 4, "regex.right")]
    [InlineData("型号 A-12 床头柜", "false", 0, "regex.present")]
    [InlineData("", "false", 0, "nothing.handed-in")]
    public void A_text_matches_or_does_not(string title, string wanted, decimal mark, string key)
    {
        var check = Listing.Check("regex", ("field", "title"), ("pattern", "[A-Z]-[0-9]+"), ("wanted", wanted));

        var verdict = check.Judge(title);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void What_should_not_be_there_is_marked()
    {
        var verdict = Listing.Check("regex", ("field", "sellingPoints"), ("pattern", "[0-9]+元"), ("wanted", "false"))
            .Judge("sellingPoints", Listing.List("免安装", "只要99元"));

        Assert.Equal([new(1, null, 2, 3)], verdict.Places);
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("(a|a)*b")]
    public void A_hostile_text_takes_no_longer_than_its_length(string pattern)
    {
        var check = Listing.Check("regex", ("field", "title"), ("pattern", pattern));

        Assert.NotNull(check.Judge(new string('a', 200_000) + "!"));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(a)\\1")]
    [InlineData("(?<=a)b")]
    public void A_pattern_that_needs_backtracking_or_is_none_is_refused(string pattern) =>
        Assert.True(Listing.Refuses("regex", ("field", "title"), ("pattern", pattern)));
}
