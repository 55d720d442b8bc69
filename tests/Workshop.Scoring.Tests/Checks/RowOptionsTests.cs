namespace Workshop.Scoring.Tests.Checks;

public sealed class RowOptionsTests
{
    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "row-options", ("field", "skus"), ("options", new[] { "colour", "size" }), ("void", new[] { "默认", "其他", "Default", "n/a" }));

    [Theory]
    [InlineData("白色,60cm", 4, "row-options.real")]
    [InlineData("默认,60cm", 0, "row-options.void")]
    [InlineData("DEFAULT,60cm", 0, "row-options.void")]
    [InlineData("ｎ／ａ,60cm", 0, "row-options.void")]
    [InlineData("颜色:默认,60cm", 0, "row-options.void")]
    [InlineData("颜色：默认,60cm", 0, "row-options.void")]
    [InlineData("白色,——", 0, "row-options.void")]
    [InlineData("白色,", 0, "row-options.empty")]
    [InlineData("默认白,60cm", 4, "row-options.real")]
    public void One_void_option_loses_all(string row, decimal mark, string key)
    {
        var verdict = _check.Judge("skus", Listing.Skus("原木色,80cm", row));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Row_column_and_words_are_told()
    {
        var verdict = _check.Judge("skus", Listing.Skus("原木色,80cm", "默认,其他"));

        Assert.Equal([new(1, "colour", null, null), new(1, "size", null, null)], verdict.Places);
        Assert.Equal(["skus", "2", "colour", "默认", "2"], verdict.Message.Arguments.Select(a => a.In("zh", Listing.Form)));
    }

    [Fact]
    public void A_table_without_rows_is_nothing() => Assert.Equal("nothing.handed-in", _check.Judge("skus", Listing.Skus()).Message.Key);
}
