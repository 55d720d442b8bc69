namespace Workshop.Scoring.Tests.Checks;

public sealed class RowDuplicatesTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check("row-duplicates", ("field", "skus"), ("options", new[] { "colour", "size" }));

    [Theory]
    [InlineData("白色,60cm|白色,80cm|原木色,60cm", 4)]
    [InlineData("白色,60cm|白色,60CM|原木色,60cm", 2)]
    [InlineData("白色,60cm|白色,60cm|白色,60cm|白色,80cm", 1)]
    [InlineData("白色,60cm|白色,60cm|白色,60cm|白色,60cm|白色,80cm", 0)]
    [InlineData("白色,|白色,|黑色,", 2)]
    [InlineData("白色,60cm", 0)]
    [InlineData("白色,60cm|白色,60cm", 0)]
    [InlineData(",,299|,,399", 0)]
    [InlineData("默认,60cm|白色,80cm", 4)]
    public void Each_row_too_many_costs(string rows, decimal mark) =>
        Assert.Equal(mark, _check.Judge("skus", Listing.Skus(rows.Split('|'))).Mark);

    [Fact]
    public void The_row_and_its_twin_are_told()
    {
        var verdict = _check.Judge("skus", Listing.Skus("白色,60cm", "原木色,60cm", "白色,60cm"));

        Assert.Equal([new(2, null, null, null)], verdict.Places);
        Assert.Equal(["skus", "3", "1", "1"], verdict.Message.Arguments.Select(a => a.Text));
    }

    [Fact]
    public void Many_rows_are_compared_like_few()
    {
        var rows = Enumerable.Range(0, 10_000).Select(i => $"颜色{i},60cm").ToList();
        rows[9_999] = "颜色5,60CM";
        var verdict = _check.Judge("skus", Listing.Skus([.. rows]));

        Assert.Equal(2m, verdict.Mark);
        Assert.Equal(["skus", "10000", "6", "1"], verdict.Message.Arguments.Select(a => a.Text));
    }
}
