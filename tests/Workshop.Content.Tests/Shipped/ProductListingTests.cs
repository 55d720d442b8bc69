using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Content.Tests.Shipped;

/// <summary>The product listing as it is shipped, scored whole (activity plan, Tables 1 and 6).</summary>
public sealed class ProductListingTests
{
    private static readonly string[] ContentCriteria = ["title-keywords", "detail-page", "sku"];

    private static string Marks(ScoreSheet sheet) =>
        string.Join(" ", sheet.Criteria.Select(c => c.Mark?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "-"));

    private static decimal Content(ScoreSheet sheet) => ContentCriteria.Sum(id => sheet.FindCriterion(id)!.Mark!.Value);

    private static IEnumerable<string> Lost(ScoreSheet sheet) => sheet.Criteria.SelectMany(c => c.Findings)
        .Where(f => f.Outcome != Outcome.Pass).Select(f => $"{f.Check} {f.Mark} {f.Message.Key}");

    [Fact]
    public void A_flawless_listing_earns_ninety_with_remarks_pending()
    {
        var sheet = ListingWork.WithoutFault.Score();

        Assert.Empty(Lost(sheet));
        Assert.Equal("30 25 20 15 -", Marks(sheet));
        Assert.Equal((90m, 10m), (sheet.Total, sheet.Pending));
    }

    [Fact]
    public void The_listing_of_table_six_earns_seventy_nine()
    {
        var sheet = ListingWork.OfTableSix.Score();

        Assert.Equal("28 20 16 15 -", Marks(sheet));
        Assert.Equal(
            ["title-attributes 6 required-terms.missing", "detail-order 0 block-order.muddled", "sku-options 0 row-options.void"], Lost(sheet));
    }

    [Theory]
    [InlineData("栖木床头柜实木卧室小户型收纳抽屉免安装新款")]
    [InlineData("栖木床头柜实木北欧简约收纳抽屉免安装新款")]
    [InlineData("栖木床头柜北欧简约卧室小户型收纳抽屉免安装新款")]
    [InlineData("栖木床头柜实木北欧简约卧室小户型米色圆润新款")]
    public void Any_one_core_attribute_word_missing_costs_two(string title) => Assert.Equal(
        28m, ListingWork.WithoutFault.With("title", title).With("keywordEvidence", Evidence("床头柜", "新款", "栖木"))
            .Score().FindCriterion("title-keywords")!.Mark);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(2, 0)]
    [InlineData(5, 1)]
    [InlineData(1, 2)]
    public void Any_muddled_order_costs_five(int from, int to)
    {
        var work = ListingWork.WithoutFault.With(answers =>
        {
            var page = answers["detailPage"]!.AsArray();
            var block = page[from];
            page.RemoveAt(from);
            page.Insert(to, block);
        });

        Assert.Equal(20m, work.Score().FindCriterion("detail-page")!.Mark);
    }

    [Fact]
    public void The_plans_own_sample_title_lacks_material_and_marketing_words_only()
    {
        var sheet = ListingWork.WithoutFault.With("title", "北欧ins风简约床头柜卧室小户型储物柜现代简约白色")
            .With("keywordEvidence", Evidence("床头柜", "卧室", "简约")).Score();

        Assert.Equal(["title-attributes 6 required-terms.missing", "title-marketing 0 required-terms.missing"], Lost(sheet));
    }

    [Fact]
    public void An_empty_form_earns_nothing_at_all() => Assert.Equal("0 0 0 0 -", Marks(ListingWork.Empty.Score()));

    public static TheoryData<string, string> Soups => new()
    {
        { "床头柜床头柜床头柜床头柜床头柜床头柜床头柜床头柜", "床头柜床头柜床头柜床头柜床头柜床头柜" },
        { "实木床头柜北欧床头柜简约床头柜卧室床头柜小户型床头柜", "床头柜实木北欧简约卧室小户型收纳储物抽屉新款包邮" },
        { "床头柜床边柜储物柜收纳柜床头桌北欧简约实木卧室新款包邮热卖特价", "床头柜,床边柜,储物柜,收纳柜,北欧,简约,实木,卧室,新款,包邮" },
        { "床头柜连衣裙蓝牙耳机空气炸锅运动鞋口红保温杯手机壳", "连衣裙蓝牙耳机空气炸锅运动鞋口红保温杯手机壳行李箱" },
    };

    [Theory]
    [MemberData(nameof(Soups))]
    public void Keyword_soup_earns_less_than_a_third_of_the_content(string title, string text)
    {
        var soup = Everywhere(title, text);

        Assert.InRange(Content(soup.Score()), 0m, 22.5m);
    }

    [Fact]
    public void The_whole_keyword_table_is_soup_too()
    {
        var table = string.Concat(ListingWork.Task.Rubric.KeywordTables[0].Groups.SelectMany(g => g.Terms).Select(t => t.Term));

        Assert.InRange(Content(Everywhere(table[..200], table).Score()), 0m, 22.5m);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_copy_of_the_brief_earns_less_than_a_third_of_the_content(string language)
    {
        var brief = PlainText(ListingWork.Task.Brief.In(language).Html);
        var paragraphs = brief.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(Content(Everywhere(paragraphs[1][..Math.Min(200, paragraphs[1].Length)], brief).Score()), 0m, 22.5m);
        Assert.InRange(Content(InParagraphs(paragraphs).Score()), 0m, 22.5m);
    }

    /// <summary>One text in every place that takes text, with the figures a lazy hand would still type.</summary>
    private static ListingWork Everywhere(string title, string text) => ListingWork.Empty
        .With("title", title).With("category", "bedside-cabinet").With("sellingPoints", new[] { text, text, text })
        .With("detailPage", Kinds.Select(kind => new { kind, heading = title, text }))
        .With("dailyPrice", 599).With("promoPrice", 499).With("costPrice", 286)
        .With("skus", new[] { new { colour = "床头柜", size = "北欧", price = 499, stock = 100 } })
        .With("attributes", new { brand = text });

    /// <summary>The brief cut up, a piece a block, long pieces put together so that each has something to say.</summary>
    private static ListingWork InParagraphs(string[] paragraphs)
    {
        var pieces = paragraphs.Where(p => p.Length > 30).ToArray();
        return Everywhere(pieces[0][..Math.Min(60, pieces[0].Length)], "").With("sellingPoints", pieces.Take(3))
            .With("detailPage", Kinds.Select((kind, i) => new { kind, heading = "", text = pieces[i % pieces.Length] }));
    }

    private static string[] Kinds => ["scene", "details", "selling-points", "specification", "reviews"];

    private static string PlainText(string html) =>
        System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>", "")).Trim();

    private static object Evidence(params string[] terms) => terms
        .Select(term => ListingWork.Task.Rubric.KeywordTables[0].Groups.SelectMany(g => g.Terms).First(t => t.Term == term))
        .Select(t => new { term = t.Term, volume = t.Volume, competition = t.Competition });
}
