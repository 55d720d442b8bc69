namespace Workshop.Scoring.Tests.Checks;

public sealed class PlantedAuditTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "planted-audit", ("field", "skus"), ("number", "colour"), ("category", "size"), ("full", "1"), ("none", "0"));

    /// <summary>Planted are 1 and 2 of a, 3 and 4 of b.</summary>
    [Theory]
    [InlineData("1,a|2,甲|3,b|4,B", 4, "planted-audit.right", null)]
    [InlineData("1,a|2,a|3,b", 3.43, "planted-audit.partly", "planted-audit.search")]
    [InlineData("1,a|2,a|3,b|4,a", 3.5, "planted-audit.partly", "planted-audit.sort")]
    [InlineData("1,a|2,a|3,b|4,b|5,b", 3.56, "planted-audit.partly", "planted-audit.drop")]
    [InlineData("1,a|1,b|2,a|2,b", 2, "planted-audit.partly", "planted-audit.drop")]
    [InlineData("5,a|6,a", 0, "planted-audit.partly", "planted-audit.drop")]
    [InlineData("第一条,a", 0, "planted-audit.partly", "planted-audit.drop")]
    public void Finds_earn_and_false_alarms_cost(string rows, double mark, string key, string? next)
    {
        var verdict = _check.Judge("skus", Listing.Skus(rows.Split('|')));

        Assert.Equal(((decimal)mark, key, next), (Engine.Round(verdict.Mark), verdict.Message.Key, verdict.Next?.Key));
    }

    [Fact]
    public void A_number_column_is_read_as_a_number()
    {
        var check = Listing.Check("planted-audit", ("field", "keywordEvidence"), ("number", "volume"), ("category", "term"));

        Assert.Equal(4m, check.Judge("keywordEvidence", Listing.Evidence("a,1", "a,2.0", "b,3", "b,4")).Mark);
    }

    /// <summary>Else who lists everything once could read the key off.</summary>
    [Fact]
    public void Whoever_lists_everything_is_told_three_false_alarms_at_most()
    {
        var verdict = _check.Judge("skus", Listing.Skus([.. Enumerable.Range(1, 40).Select(n => $"{n},a")]));

        Assert.Equal("5, 6, 7", verdict.Next!.Arguments[1].In("en", Listing.Form));
        Assert.Equal([4, 5, 6], verdict.Places.Select(p => p.Row!.Value));
        Assert.True(verdict.Mark < 1m);
    }

    [Fact]
    public void What_is_not_found_is_only_counted()
    {
        var verdict = _check.Judge("skus", Listing.Skus("1,a"));

        Assert.Equal("3", verdict.Next!.Arguments[1].Text);
        Assert.Empty(verdict.Places);
    }
}
