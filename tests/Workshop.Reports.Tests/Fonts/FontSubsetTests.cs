using SkiaSharp;
using Workshop.Reports.Fonts;

namespace Workshop.Reports.Tests.Fonts;

public sealed class FontSubsetTests
{
    [Fact]
    public void Only_what_is_used_is_kept_and_characters_still_find_their_glyphs()
    {
        using var subset = Cut("小月1");
        using var font = subset.Typeface.ToFont();

        Assert.InRange(subset.Typeface.GlyphCount, 4, 8);
        Assert.Equal(subset.Renumber(Sample.Fonts.Regular.GlyphOf('小')), font.GetGlyph('小'));
        Assert.Equal(0, font.GetGlyph('大'));
    }

    [Fact]
    public void Thousands_of_characters_find_their_letters_too()
    {
        var letters = string.Concat(Enumerable.Range('一', 3000).Select(code => (char)code).Where(letter => Sample.Fonts.Regular.Has(letter)));
        using var subset = Cut(letters);
        using var font = subset.Typeface.ToFont(100);

        var glyphs = letters.Select(letter => Sample.Fonts.Regular.GlyphOf(letter)).Distinct().Count();
        Assert.Equal(glyphs + 1, subset.Typeface.GlyphCount);
        using var last = font.GetGlyphPath(font.GetGlyph(letters[^1]));
        Assert.InRange(last.Bounds.Width, 50, 110);
    }

    [Fact]
    public void A_character_is_not_mistaken_for_the_radical_that_shares_its_glyph()
    {
        using var subset = Cut("小");
        using var font = subset.Typeface.ToFont();

        Assert.Equal(Sample.Fonts.Regular.GlyphOf('小'), Sample.Fonts.Regular.GlyphOf('\u2F29'));
        Assert.Equal(0, font.GetGlyph('\u2F29'));
    }

    [Fact]
    public void Thinned_letters_keep_their_shape_and_width()
    {
        using var whole = SKTypeface.FromFile(Repository.Path("themes/default/fonts/NotoSansSC-Regular.ttf")).ToFont(1000);
        const string letters = "床头柜实木板材藏龙g&8，。é";
        using var subset = Cut(letters);
        using var thin = subset.Typeface.ToFont(1000);

        foreach (var letter in letters)
        {
            var (before, after) = (whole.GetGlyph(letter), thin.GetGlyph(letter));
            Assert.Equal(whole.GetGlyphWidths([before])[0], thin.GetGlyphWidths([after])[0]);
            using var difference = whole.GetGlyphPath(before).Op(thin.GetGlyphPath(after), SKPathOp.Xor);
            using var eroded = Eroded(difference, 20);
            Assert.True(eroded.IsEmpty || eroded.Bounds.Width * eroded.Bounds.Height < 1, $"{letter} strays more than 1/100 em");
        }
    }

    private static FontSubset Cut(string letters)
    {
        var use = new GlyphUse();
        foreach (var rune in letters.EnumerateRunes())
        {
            use.CodePoints.Add(rune.Value);
            use.Glyphs.Add(Sample.Fonts.Regular.GlyphOf(rune.Value));
        }

        return FontSubset.Cut(Sample.Fonts.Regular, use);
    }

    /// <summary>What is left of an area when a rim of half the width is taken off all around.</summary>
    private static SKPath Eroded(SKPath area, float width)
    {
        using var pen = new SKPaint { Style = SKPaintStyle.Stroke, StrokeWidth = width };
        using var rim = pen.GetFillPath(area)!;
        return area.Op(rim, SKPathOp.Difference);
    }
}
