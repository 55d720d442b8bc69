using CsCheck;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Tests.Layout.Text;

public sealed class LineFillerTests
{
    private static readonly TextStyle Style = new(10, default);

    [Theory]
    [InlineData("一二三四五六", 40, "一二三四", "五六")]
    [InlineData("一二三四，五六", 40, "一二三", "四，五六")]
    [InlineData("一二三，四五六", 35, "一二三，", "四五六")]
    [InlineData("一二三（四五）", 40, "一二三", "（四五）")]
    [InlineData("说“好”，走", 45, "说“好”，", "走")]
    [InlineData("买 60cm 床头柜", 31, "买", "60cm", "床头柜")]
    [InlineData("甲\n\n乙", 40, "甲", "", "乙")]
    [InlineData("甲\n", 40, "甲", "")]
    [InlineData("", 40, "")]
    public void Lines_are_filled_as_far_as_the_rules_allow(string text, float width, params string[] lines) =>
        Assert.Equal(lines, Fill(text, width));

    [Fact]
    public void A_word_longer_than_the_line_is_cut_where_the_line_is_full()
    {
        var lines = Fill(new string('m', 100), 80);

        Assert.Equal(new string('m', 100), string.Concat(lines));
        Assert.All(lines[..^1], line => Assert.Equal(lines[0].Length, line.Length));
    }

    [Fact]
    public void Even_a_line_too_narrow_for_anything_takes_one_character() => Assert.Equal(["床", "头"], Fill("床头", 1));

    [Fact]
    public void Nothing_is_lost_and_nothing_runs_over_the_edge_whatever_the_text() =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char, Gen.Char['一', '丁'], Gen.Char[" ，。“”（）a\n"]), 0, 80], Gen.Float[30, 300]).Sample(
            (text, width) =>
            {
                using var shaper = new TextShaper(Sample.Fonts);
                var shaped = new ShapedText(shaper, [new TextSpan(text, Style)]);
                var lines = LineFiller.Fill(shaped.Clusters, width);

                var shown = lines.SelectMany(line => Enumerable.Range(line.Start.Value, line.End.Value - line.Start.Value)).ToHashSet();
                for (var i = 0; i < shaped.Clusters.Count; i++)
                    Assert.True(shown.Contains(i) || shaped.Clusters[i].Sign.Value is ' ' or 0x3000 or '\n');
                Assert.All(lines, line => Assert.InRange(shaped.WidthOf(line) - shaped.LeadOf(line), -5.01f, width + 0.02f));
            },
            iter: 400);

    private static string[] Fill(string text, float width)
    {
        using var shaper = new TextShaper(Sample.Fonts);
        var clusters = new ShapedText(shaper, [new TextSpan(text, Style)]).Clusters;
        return [.. LineFiller.Fill(clusters, width).Select(line => string.Concat(clusters.Take(line).Select(cluster => cluster.Sign.ToString())))];
    }
}
