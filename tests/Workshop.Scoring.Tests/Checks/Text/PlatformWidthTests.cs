using CsCheck;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Tests.Checks.Text;

public sealed class PlatformWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 123", 7)]
    [InlineData("床头柜", 6)]
    [InlineData("北欧ins风简约床头柜卧室小户型储物柜现代简约白色", 47)]
    [InlineData("北欧ins风简约床头柜卧室小户型储物柜", 35)]
    [InlineData("ＡＢＣ１２３", 12)]
    [InlineData("，。！？（）【】《》", 20)]
    [InlineData("“”…—·×", 6)]
    [InlineData("ｱｲｳ", 3)]
    [InlineData("アイウ", 6)]
    [InlineData("한국", 4)]
    [InlineData("𠮷野家", 6)]
    [InlineData("😀", 2)]
    [InlineData("👨‍👩‍👧", 6)]
    [InlineData("⭐", 2)]
    [InlineData("☀", 1)]
    [InlineData("☀️", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u200B\u200D\uFEFF\u202E", 0)]
    [InlineData("שלום", 4)]
    [InlineData("\u3000", 2)]
    public void A_full_width_character_counts_two_and_a_half_width_one(string text, int width) =>
        Assert.Equal(width, PlatformWidth.Of(text));

    /// <summary>Not as a table: an attribute cannot hold half a character.</summary>
    [Fact]
    public void A_lone_surrogate_counts_two()
    {
        Assert.Equal(2, PlatformWidth.Of("\uD83D"));
        Assert.Equal(4, PlatformWidth.Of("\uDE00\uD83D"));
        Assert.Equal(4, PlatformWidth.Of("a\uD83Db"));
    }

    [Theory]
    [InlineData("床头柜", 4, 2)]
    [InlineData("床头柜", 5, 2)]
    [InlineData("床头柜", 6, 3)]
    [InlineData("a😀b", 2, 1)]
    [InlineData("a😀b", 3, 3)]
    [InlineData("", 5, 0)]
    public void What_no_longer_fits_begins_at_a_whole_character(string text, int width, int index) =>
        Assert.Equal(index, PlatformWidth.IndexBeyond(text, width));

    [Fact]
    public void Widths_of_parts_add_up_where_no_pair_is_cut() =>
        Gen.Select(Anything.Text, Anything.Text).Sample((one, other) =>
        {
            var cut = one.Length > 0 && char.IsHighSurrogate(one[^1]) && other.Length > 0 && char.IsLowSurrogate(other[0]);
            return cut || PlatformWidth.Of(one) + PlatformWidth.Of(other) == PlatformWidth.Of(one + other);
        });

    [Fact]
    public void What_fits_fits() => Gen.Select(Anything.Text, Gen.Int[0, 100]).Sample((text, width) =>
        PlatformWidth.Of(text.AsSpan(0, PlatformWidth.IndexBeyond(text, width))) <= width);
}
