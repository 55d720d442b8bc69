using CsCheck;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Tests.Layout.Text;

public sealed class ReadableTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("a\tb", "a b")]
    [InlineData("\uFEFFa\u200Bb\u00ADc", "abc")]
    [InlineData("👍🏽", "□")]
    [InlineData("e\u0301", "é")]
    [InlineData("실무", "□□")]
    public void Text_is_made_fit_to_be_set(string text, string readable) => Assert.Equal(readable, For(text));

    [Fact]
    public void Half_a_surrogate_pair_is_one_box() => Assert.Equal("□x□", For("\uD800x\uDC00"));

    [Fact]
    public void Whatever_comes_in_what_comes_out_is_in_the_font() => Gen.String[Gen.Char, 0, 200].Sample(
        text => Assert.All(For(text).EnumerateRunes(), rune => Assert.True(rune.Value == '\n' || Sample.Fonts.Regular.Has(rune.Value))));

    private static string For(string text) => ReadableText.For(Sample.Fonts.Regular, text);
}
