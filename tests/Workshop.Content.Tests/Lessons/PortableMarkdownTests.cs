using Workshop.Content.Lessons;

namespace Workshop.Content.Tests.Lessons;

public sealed class PortableMarkdownTests
{
    [Theory]
    [InlineData("见[复购](glossary:repurchase)和[任务](task:a)。", "见复购和任务。")]
    [InlineData("[节](module:a#b)与[上文](#c)", "节与上文")]
    [InlineData("[外部](https://example.org/a)", "[外部](https://example.org/a)")]
    [InlineData("## 问题 {#problem}", "## 问题")]
    [InlineData("价格 {#4} 不变", "价格 {#4} 不变")]
    [InlineData("\n\n首尾空行\n\n", "首尾空行")]
    public void A_line_loses_what_only_the_site_understands(string written, string taken) =>
        Assert.Equal(taken + "\n", PortableMarkdown.Of(written));

    [Fact]
    public void A_call_out_becomes_a_quotation_with_its_title_in_bold() =>
        Assert.Equal("前\n\n> **怎么算**\n>\n> 一\n>\n> 二\n\n后\n", PortableMarkdown.Of("前\n\n:::example 怎么算\n一\n\n二\n:::\n\n后\n"));

    [Fact]
    public void A_call_out_without_a_title_begins_with_its_text() =>
        Assert.Equal("> 一\n后\n", PortableMarkdown.Of(":::tip\n一\n:::\n后"));
}
