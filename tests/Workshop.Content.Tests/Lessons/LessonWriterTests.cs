using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CsCheck;

namespace Workshop.Content.Tests.Lessons;

public sealed class LessonWriterTests : IDisposable
{
    private readonly LessonBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("zh", "关键控制点")]
    [InlineData("en", "Key control point")]
    public void A_call_out_says_its_kind_in_words(string language, string words)
    {
        var callout = _bench.Page(":::control 价格\n1. 两位小数。\n:::\n", language).QuerySelector("aside.callout.callout-control")!;

        Assert.Equal("note", callout.GetAttribute("role"));
        Assert.Equal(words, callout.QuerySelector(".callout-label .callout-kind")!.TextContent);
        Assert.Equal("价格", callout.QuerySelector(".callout-label .callout-title")!.TextContent);
        Assert.Equal("control", callout.QuerySelector(".callout-icon")!.GetAttribute("data-icon"));
        Assert.Equal("true", callout.QuerySelector(".callout-icon")!.GetAttribute("aria-hidden"));
        Assert.Equal("两位小数。", callout.QuerySelector("ol > li")!.TextContent);
    }

    [Fact]
    public void A_call_out_without_a_title_has_none()
    {
        var callout = _bench.Page(":::tip\n好。\n:::\n").QuerySelector("aside")!;

        Assert.Null(callout.QuerySelector(".callout-title"));
    }

    [Fact]
    public void A_table_scrolls_by_keyboard_under_a_name_of_its_own()
    {
        const string table = "| a | b | c |\n|---|---:|:-:|\n| 1 | 2 | 3 |\n";
        var page = _bench.Page($"{table}\n文字\n\n{table}");

        var boxes = page.QuerySelectorAll("div.table-scroll");
        Assert.Equal(["表格 1", "表格 2"], boxes.Select(b => b.GetAttribute("aria-label")));
        Assert.All(boxes, b => Assert.Equal(("region", "0"), (b.GetAttribute("role"), b.GetAttribute("tabindex"))));
        Assert.All(page.QuerySelectorAll("th"), th => Assert.Equal("col", th.GetAttribute("scope")));
    }

    [Fact]
    public void Columns_are_aligned_by_class_since_styles_are_not_allowed()
    {
        var page = _bench.Page("| a | b | c |\n|---|---:|:-:|\n| 1 | 2 | 3 |\n");

        Assert.Equal([null, "text-end", "text-center"], page.QuerySelectorAll("td").Select(c => c.GetAttribute("class")));
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void An_image_alone_is_a_figure_with_its_title_as_the_caption()
    {
        _bench.Asset("map.svg");
        var figure = _bench.Page("前\n\n![一张<图>](assets/map.svg \"图注 & 说明\")\n\n后\n").QuerySelector("figure")!;

        var image = (IHtmlImageElement)figure.QuerySelector("img")!;
        Assert.Equal("/content/shop/here/assets/map.svg", image.GetAttribute("src"));
        Assert.Equal("一张<图>", image.AlternativeText);
        Assert.Equal("lazy", image.GetAttribute("loading"));
        Assert.Null(image.GetAttribute("title"));
        Assert.Equal("图注 & 说明", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("figure", Assert.Single(figure.ParentElement!.Children, c => c.QuerySelector("img") is not null).LocalName);
    }

    [Fact]
    public void A_picture_says_its_size_so_that_the_page_does_not_jump()
    {
        _bench.Asset("map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640.5 360\"/>");
        var image = _bench.Page("![图](assets/map.svg)\n").QuerySelector("figure img")!;

        Assert.Equal(("641", "360"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Fact]
    public void An_image_within_a_sentence_stays_there()
    {
        _bench.Asset("map.svg");

        Assert.NotNull(_bench.Page("看 ![图](assets/map.svg) 吧。\n").QuerySelector("p > img"));
    }

    [Theory]
    [InlineData("zh", "平均每单\"多少\"钱。")]
    [InlineData("en", "What an <order> is worth.")]
    public void A_term_carries_its_definition_in_the_language_of_the_page(string language, string definition)
    {
        var link = _bench.Page("[客单价](glossary:aov)\n", language).QuerySelector("a.term")!;

        Assert.Equal("/courses/shop/glossary#aov", link.GetAttribute("href"));
        Assert.Equal(definition, link.GetAttribute("data-definition"));
    }

    [Theory]
    [InlineData("[x](task:listing)", "/tasks/listing")]
    [InlineData("[x](module:other)", "/modules/other")]
    [InlineData("[x](module:other#steps)", "/modules/other#steps")]
    [InlineData("[x](https://example.org/a?b=c)", "https://example.org/a?b=c")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    public void A_link_leads_where_it_says(string markdown, string href)
    {
        Assert.Equal(href, _bench.Page(markdown).QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(_bench.Codes);
    }

    [Fact]
    public void A_link_within_the_page_finds_a_chinese_heading()
    {
        var page = _bench.Page("[看](#怎样写-标题)\n\n## 怎样写“标题”？\n");

        Assert.Empty(_bench.Codes);
        Assert.Equal("怎样写-标题", page.QuerySelector("h2")!.Id);
        Assert.Equal("怎样写-标题", Uri.UnescapeDataString(page.QuerySelector("a")!.GetAttribute("href")![1..]));
    }

    [Fact]
    public void A_link_to_a_module_that_is_not_listed_yet_is_a_warning_and_plain_words()
    {
        var page = _bench.Page("看[以后](module:unlisted)吧。\n");

        Assert.Equal(["CT1314"], _bench.Codes);
        Assert.Equal("看以后吧。", page.QuerySelector("p")!.InnerHtml);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", "CT1315")]
    [InlineData("[x](data:text/html,hi)", "CT1315")]
    [InlineData("[x](http://example.org)", "CT1315")]
    [InlineData("[x](//example.org)", "CT1315")]
    [InlineData("[x](/admin)", "CT1315")]
    [InlineData("[x](HTTPS:evil)", "CT1315")]
    [InlineData("[x](https://user:secret@example.org)", "CT1315")]
    [InlineData("[x](../../course.yaml)", "CT1315")]
    [InlineData("[x](assets/../module.md)", "CT1315")]
    [InlineData("[x](assets/..%2fmodule.md)", "CT1315")]
    [InlineData("[x](<assets/..\\module.md>)", "CT1315")]
    [InlineData("[x](task:../listing)", "CT1313")]
    [InlineData("<someone@example.org>", "CT1315")]
    public void A_link_that_is_not_understood_has_no_address(string markdown, string code)
    {
        var page = _bench.Page(markdown);

        Assert.Equal([code], _bench.Codes);
        Assert.Null(page.QuerySelector("a[href]"));
    }

    [Fact]
    public void Raw_html_is_refused_and_not_shown()
    {
        var lesson = _bench.Write("<script>alert(1)</script>\n\n一段 <img src=x onerror=alert(1)> 话\n\n<!-- 笔记 -->\n");

        Assert.Equal(["CT1307", "CT1307"], _bench.Codes);
        Assert.Equal("<p>一段  话</p>", lesson.Html);
    }

    [Fact]
    public void A_line_end_between_chinese_characters_leaves_no_hole()
    {
        var lesson = _bench.Write("第一行，\n第二**行**\n*第三*行\nEnglish\nwords 和\n中文。\n");

        Assert.Equal("<p>第一行，第二<strong>行</strong><em>第三</em>行\nEnglish\nwords 和中文。</p>", lesson.Html);
        Assert.Equal("第一行，第二行第三行 English words 和中文。", lesson.PlainText);
    }

    [Fact]
    public void Plain_text_follows_the_page_from_top_to_bottom()
    {
        _bench.Asset("map.svg");
        var lesson = _bench.Write("""
            ## 一 `码`

            - 甲
              - 乙 &amp; 丙
            - 丁

            > 引文

            | 表头 | 二 |
            |---|---|
            | 格 | [客单价](glossary:aov) |

            :::tip 标签
            框内
            :::

            ```
            x = 1
            ```

            ![图的说明](assets/map.svg "图注")
            """);

        Assert.Equal("一 码|甲|乙 & 丙|丁|引文|表头|二|格|客单价|标签|框内|x = 1|图注 图的说明", lesson.PlainText.Replace('\n', '|'));
    }

    [Fact]
    public void Emphasis_works_beside_chinese_punctuation() =>
        Assert.Equal("<p><strong>“写清楚”</strong>比写得多重要。</p>", _bench.Write("**“写清楚”**比写得多重要。\n").Html);

    [Fact]
    public void Contents_are_the_headings_of_level_two_and_three()
    {
        var lesson = _bench.Write("## 一\n\n### 一之一 [词](glossary:aov)\n\n#### 太细\n\n## 二 {#second}\n");

        Assert.Equal(
            [new Heading(2, "一", "一"), new Heading(3, "一之一-词", "一之一 词"), new Heading(2, "second", "二")],
            lesson.Contents);
    }

    [Fact]
    public void No_markdown_makes_it_throw_or_lets_script_through()
    {
        string[] pieces =
        [
            "# ", "## ", "\n", "\n\n", "- ", "1. ", "> ", "```", ":::", ":::tip x\n", "|", "|---|", "![", "[", "](", ")", "](javascript:a)",
            "](glossary:aov)", "<b>", "<script>", "<a onclick=x>", "<!--", "-->", "&lt;", "&#106;", "\\", "`", "**", "*", "_", "{#a}",
            "中文", "word",
            "\"", "'", "  ", "\t", "\u0000", "\uD800", "😀", "https://", "<https://x.y>", "[^1]", "::",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 40].Sample(some =>
        {
            using var bench = new LessonBench();
            var page = bench.Page(string.Concat(some.Select(i => pieces[i])));
            return page.All.All(e => e.LocalName != "script"
                && e.Attributes.All(a => !a.Name.StartsWith("on", StringComparison.Ordinal) && a.Name != "style")
                && (e.GetAttribute("href") is not { } href || !href.StartsWith("javascript", StringComparison.OrdinalIgnoreCase)));
        }, iter: 500);
    }
}
