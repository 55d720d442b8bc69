using CsCheck;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Tests.Checks.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("床头柜", "床头柜")]
    [InlineData("INS风", "ins风")]
    [InlineData("Ｉｎｓ风　９．９", "ins风 9.9")]
    [InlineData("最​佳", "最佳")]
    [InlineData("\u00AD\uFEFF", "")]
    [InlineData("ÀÉ", "ÀÉ")]
    public void Case_and_width_and_invisible_characters_do_not_matter(string text, string folded)
    {
        using var actual = FoldedText.Of(text);

        Assert.Equal(folded, actual.Characters.ToString());
    }

    [Fact]
    public void A_place_is_told_in_the_original()
    {
        using var folded = FoldedText.Of("A​B​最​佳x".AsSpan());

        Assert.Equal("ab最佳x", folded.Characters.ToString());
        Assert.Equal((4, 3), folded.Original(2, 2));
        Assert.Equal((7, 1), folded.Original(4, 1));
    }

    [Fact]
    public void Every_folded_character_is_the_fold_of_the_one_it_came_from() => Anything.Text.Sample(text =>
    {
        using var folded = FoldedText.Of(text.AsSpan());
        for (var i = 0; i < folded.Characters.Length; i++)
        {
            var (start, length) = folded.Original(i, 1);
            Assert.Equal(1, length);
            Assert.Equal(FoldedText.Term(text.Substring(start, 1)), folded.Characters.Slice(i, 1).ToString());
        }
    });
}
