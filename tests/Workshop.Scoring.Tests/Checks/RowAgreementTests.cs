namespace Workshop.Scoring.Tests.Checks;

public sealed class RowAgreementTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check("row-agreement", ("field", "skus"), ("left", "stock"), ("right", "held"));

    [Theory]
    [InlineData("10,10|5,5", 4, "row-agreement.agree")]
    [InlineData("10,|5,", 4, "row-agreement.agree")]
    [InlineData("10,10|5,6", 2, "row-agreement.differ")]
    [InlineData("10,11|5,6", 1, "row-agreement.differ")]
    [InlineData("10,11|5,6|7,8", 0, "row-agreement.differ")]
    [InlineData("10,10|,5", 0, "row-agreement.no-number")]
    public void Rows_that_disagree_cost_and_empty_ones_do_not(string rows, decimal mark, string key)
    {
        var verdict = _check.Judge("skus", Listing.Skus([.. rows.Split('|').Select(r => $"白色,60cm,299,{r}")]));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Both_numbers_are_told() => Assert.Equal(
        ["2", "stock", "5", "held", "6", "1"],
        _check.Judge("skus", Listing.Skus("白色,60cm,299,4,4", "白色,80cm,399,5,6")).Message.Arguments.Select(a => a.In("en", Listing.Form)));
}
