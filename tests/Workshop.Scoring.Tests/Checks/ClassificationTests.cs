namespace Workshop.Scoring.Tests.Checks;

public sealed class ClassificationTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "classification", ("field", "skus"), ("subject", "colour"), ("label", "size"), ("full", "1"), ("none", "0"));

    /// <summary>The key is 1 and 2: a; 3 and 4: b; c occurs in no key, so it counts only as a wrong label.</summary>
    [Theory]
    [InlineData("1,a|2,a|3,b|4,b", 4, "classification.right")]
    [InlineData("4,B|2,甲| 1 ,A|3,乙", 4, "classification.right")]
    [InlineData("1,a|2,a|3,b|4,a", 2.93, "classification.differ")]
    [InlineData("1,a|2,a|3,b|4,c", 3.33, "classification.differ")]
    [InlineData("1,a|2,a|3,b", 3.33, "classification.missing")]
    [InlineData("1,a|2,a|3,b|4,b|9,b", 3.6, "classification.missing")]
    [InlineData("1,a|2,a|3,b|4,b|4,b", 3.6, "classification.missing")]
    [InlineData("1,a|2,a|3,a|4,a", 1.33, "classification.differ")]
    [InlineData("1,x|2,x|3,x|4,x", 0, "classification.differ")]
    public void Marks_follow_macro_f1(string rows, double mark, string key)
    {
        var verdict = _check.Judge("skus", Listing.Skus(rows.Split('|')));

        Assert.Equal(((decimal)mark, key), (Engine.Round(verdict.Mark), verdict.Message.Key));
    }

    [Fact]
    public void The_thresholds_bound_the_marks()
    {
        var check = Listing.Check("classification", ("field", "skus"), ("subject", "colour"), ("label", "size"), ("full", "0.8"), ("none", "0.4"));

        Assert.Equal(4m, check.Judge("skus", Listing.Skus("1,a", "2,a", "3,b")).Mark);
        Assert.Equal(0m, check.Judge("skus", Listing.Skus("1,a", "2,a", "3,a", "4,a")).Mark);
    }

    [Fact]
    public void Right_by_label_and_the_rule_for_the_first_wrong_rows_are_told()
    {
        var verdict = _check.Judge("skus", Listing.Skus("1,b", "2,b", "3,a", "4,a"));

        Assert.Contains("A 0/2, B 0/2", verdict.Message.Arguments.Select(a => a.In("en", Listing.Form)));
        Assert.Equal("1 (rule of a), 2 (rule of a), 3 (rule of b)", verdict.Next!.Arguments[0].In("en", Listing.Form));
        Assert.Equal([0, 1, 2], verdict.Places.Select(p => p.Row!.Value));
    }

    [Fact]
    public void Thresholds_the_wrong_way_round_are_refused() => Assert.True(Listing.Refuses(
        "classification", ("field", "skus"), ("subject", "colour"), ("label", "size"), ("full", "0.4"), ("none", "0.4")));
}
