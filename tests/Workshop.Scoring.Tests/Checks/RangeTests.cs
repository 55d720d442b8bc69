using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class RangeTests
{
    [Theory]
    [InlineData(8, 0, "duration-range.too-short")]
    [InlineData(9, 4, "duration-range.fits")]
    [InlineData(30, 4, "duration-range.fits")]
    [InlineData(30.5, 0, "duration-range.too-long")]
    [InlineData(0, 0, "nothing.handed-in")]
    public void A_video_lasts_within_the_range(decimal seconds, decimal mark, string key)
    {
        var check = Listing.Check("duration-range", ("field", "mainVideo"), ("min", "9"), ("max", "30"));

        var verdict = check.Judge("mainVideo", new DurationAnswer(seconds, null));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Theory]
    [InlineData("1", "5", 0.99, 0, "number-range.too-low")]
    [InlineData("1", "5", 1, 4, "number-range.fits")]
    [InlineData("1", "5", 5, 4, "number-range.fits")]
    [InlineData("1", "5", 5.01, 0, "number-range.too-high")]
    [InlineData("1", null, 500, 4, "number-range.fits")]
    [InlineData(null, "5", -500, 4, "number-range.fits")]
    public void A_number_lies_within_the_range(string? min, string? max, decimal value, decimal mark, string key)
    {
        var bounds = new[] { ("min", min), ("max", max) }.Where(b => b.Item2 is not null).Select(b => (b.Item1, (object)b.Item2!));
        var check = Listing.Check("number-range", [("field", "weight"), .. bounds]);

        var verdict = check.Judge("weight", new NumberAnswer(value));

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void Ranges_that_hold_nothing_are_refused()
    {
        Assert.True(Listing.Refuses("number-range", ("field", "weight")));
        Assert.True(Listing.Refuses("number-range", ("field", "weight"), ("min", "5"), ("max", "1")));
        Assert.True(Listing.Refuses("duration-range", ("field", "mainVideo"), ("min", "30"), ("max", "9")));
    }
}
