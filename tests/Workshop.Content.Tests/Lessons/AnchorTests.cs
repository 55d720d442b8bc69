using CsCheck;
using Workshop.Content.Lessons;

namespace Workshop.Content.Tests.Lessons;

public sealed class AnchorTests : IDisposable
{
    private readonly LessonBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("标题：三段结构，一把尺子", "标题-三段结构-一把尺子")]
    [InlineData("SKU：每一行都是真实的选择", "sku-每一行都是真实的选择")]
    [InlineData("  30–60 个 平台字符！ ", "30-60-个-平台字符")]
    [InlineData("Ｆｕｌｌ　ｗｉｄｔｈ", "full-width")]
    [InlineData("？！", "section")]
    [InlineData("", "section")]
    public void An_anchor_is_made_of_the_headings_own_words(string text, string anchor) => Assert.Equal(anchor, Anchor.From(text));

    [Fact]
    public void No_text_makes_an_anchor_that_needs_quoting() => Gen.Int[0, char.MaxValue].Array.Sample(characters =>
    {
        var text = new string([.. characters.Select(c => (char)c)]);
        var anchor = Anchor.From(text);
        return anchor.Length > 0 && !anchor.Any(c => char.IsWhiteSpace(c) || c is '"' or '\'' or '<' or '>' or '#' or '%' or '&');
    });

    [Fact]
    public void A_section_above_changes_no_anchor_below()
    {
        var before = _bench.Parse("## 甲\n\n## 乙\n").Headings.Select(h => h.Heading.Anchor);
        var after = _bench.Parse("## 新\n\n## 甲\n\n## 乙\n").Headings.Select(h => h.Heading.Anchor);

        Assert.Equal(before, after.Skip(1));
    }

    [Fact]
    public void The_same_words_twice_are_told_apart() =>
        Assert.Equal(["例", "例-2", "例-3"], _bench.Parse("## 例\n\n## 例\n\n## 例\n").Headings.Select(h => h.Heading.Anchor));

    [Fact]
    public void A_written_anchor_is_taken_out_of_the_words()
    {
        var heading = Assert.Single(_bench.Parse("## 步骤 {#steps}\n").Headings).Heading;

        Assert.Equal(new Heading(2, "steps", "步骤"), heading);
    }
}
