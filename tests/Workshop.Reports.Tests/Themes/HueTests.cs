using Workshop.Reports.Themes;

namespace Workshop.Reports.Tests.Themes;

public sealed class HueTests
{
    [Fact]
    public void A_colour_reads_as_in_a_style_sheet()
    {
        Assert.Equal(Hue.DeepTeal, Hue.Parse("#0c5f5b"));
        Assert.Equal(Hue.Parse("#aabbcc"), Hue.Parse("#abc"));
    }

    [Theory]
    [InlineData("teal")]
    [InlineData("#12345")]
    [InlineData("#80112233")]
    [InlineData("")]
    public void What_is_no_opaque_colour_is_refused(string text) => Assert.Throws<FormatException>(() => Hue.Parse(text));
}
