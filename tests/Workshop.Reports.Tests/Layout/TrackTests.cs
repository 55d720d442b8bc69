using Workshop.Reports.Layout.Elements;

namespace Workshop.Reports.Tests.Layout;

public sealed class TrackTests
{
    [Fact]
    public void Shares_divide_what_constants_and_gaps_leave() => Assert.Equal(
        [(0f, 50f), (60f, 80f), (150f, 160f)],
        Track.Spread([Track.Constant(50), Track.Relative(), Track.Relative(2)], 310, 10));

    [Fact]
    public void Tracks_wider_than_the_page_are_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => Track.Spread([Track.Constant(200), Track.Constant(200)], 310, 10));
}
