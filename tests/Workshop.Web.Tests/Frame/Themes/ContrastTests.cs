using Xunit;

namespace Workshop.Web.Tests.Frame.Themes;

public sealed class ContrastTests
{
    private const double Text = 4.5;
    private const double Shape = 3.0;

    /// <summary>Ink and what it is read on.</summary>
    public static TheoryData<string, string> Readable => new()
    {
        { "ink", "ground" }, { "ink", "surface" }, { "ink", "sunken" }, { "ink", "brand-soft" }, { "ink", "mark" },
        { "ink", "earned-soft" }, { "ink", "partial-soft" }, { "ink", "lost-soft" }, { "ink", "pending-soft" },
        { "ink-muted", "ground" }, { "ink-muted", "surface" }, { "ink-muted", "sunken" }, { "ink-faint", "ground" }, { "ink-faint", "surface" },
        { "brand", "ground" }, { "brand", "surface" }, { "brand", "sunken" }, { "brand-strong", "brand-soft" }, { "on-brand", "brand" },
        { "earned-ink", "earned-soft" }, { "earned-ink", "ground" }, { "partial-ink", "partial-soft" }, { "partial-ink", "ground" },
        { "lost-ink", "lost-soft" }, { "lost-ink", "ground" }, { "lost-ink", "surface" }, { "pending-ink", "pending-soft" }, { "pending-ink", "ground" },
    };

    /// <summary>Shapes that carry meaning and what they stand on.</summary>
    public static TheoryData<string, string> Visible => new()
    {
        { "line-strong", "surface" }, { "line-strong", "ground" }, { "focus", "ground" }, { "focus", "surface" },
        { "brand", "lost-soft" }, { "lost", "ground" }, { "earned", "ground" },
    };

    [Theory, MemberData(nameof(Readable))]
    public void Text_can_be_read_by_day_and_by_night(string ink, string ground)
    {
        Assert.InRange(Tokens.Light.Contrast(ink, ground), Text, 21);
        Assert.InRange(Tokens.Dark.Contrast(ink, ground), Text, 21);
    }

    [Theory, MemberData(nameof(Visible))]
    public void Shapes_can_be_told_from_their_ground(string shape, string ground)
    {
        Assert.InRange(Tokens.Light.Contrast(shape, ground), Shape, 21);
        Assert.InRange(Tokens.Dark.Contrast(shape, ground), Shape, 21);
    }

    [Fact]
    public void Black_on_white_has_the_highest_contrast_there_is() => Assert.InRange(Tokens.Light.Contrast("ink", "surface"), 12, 21);
}
