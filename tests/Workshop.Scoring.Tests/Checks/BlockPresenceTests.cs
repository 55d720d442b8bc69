using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

public sealed class BlockPresenceTests
{
    private const string Scene = "scene: 晚上读完书，台灯和水杯顺手放在床头。";
    private const string Details = "details: 抽屉带缓冲滑轨，关上没有声响。";
    private const string Points = "selling-points: 收到就能用，不用找人上门安装。";
    private const string Specification = "specification: 尺寸 40×35×50cm，承重 30kg。";
    private const string Reviews = "reviews: “尺寸刚好，关抽屉很安静。”";

    private readonly Scoring.Checks.ICheck _check = Listing.Check(
        "block-presence", ("field", "detailPage"), ("blocks", new[] { "scene", "details", "selling-points", "specification", "reviews" }),
        ("leastText", "10"), ("table", "cabinet"), ("brief", "brief"));

    public static TheoryData<string[], decimal, string> Pages => new()
    {
        { [Scene, Details, Points, Specification, Reviews], 5, "block-presence.complete" },
        { [Reviews, Specification, Points, Details, Scene], 5, "block-presence.complete" },
        { [Scene, Details, Points, Specification], 4, "block-presence.missing" },
        { [Scene, Details, Points], 3, "block-presence.missing" },
        { [Scene, Details], 0, "block-presence.missing" },
        { [Scene, Details, Points, Specification, "reviews: 很好"], 4, "block-presence.thin" },
        { [Scene, Details, Points, Specification, "reviews: 好好好好好好好好好好好好好好"], 4, "block-presence.thin" },
        { [Scene, Details, Points, Specification, "reviews: 床头柜北欧简约卧室小户型实木收纳储物柜"], 4, "block-presence.thin" },
        { [Scene, Details, Points, Specification, "reviews: 核心词要靠前，每个字段都会评分。"], 4, "block-presence.thin" },
        { [Scene, Details, Points, Specification, "reviews: The detail page is what a trainee writes here."], 4, "block-presence.thin" },
        { [Scene, Details, Points, Specification, "reviews: 店铺评分很高，买家都说尺寸合适。"], 5, "block-presence.complete" },
        { [Scene, Details, Points, Specification, Scene.Replace("scene", "reviews", StringComparison.Ordinal)], 4, "block-presence.thin" },
        { [Reviews.Replace("reviews", "trust", StringComparison.Ordinal), Scene, Details, Points, Specification, Reviews], 5, "block-presence.complete" },
        { [Scene, Details, Points, Specification, "reviews: 很好", Reviews], 5, "block-presence.complete" },
        { ["trust: 国家标准检测，报告编号可查。"], 0, "block-presence.missing" },
        { [], 0, "nothing.handed-in" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_kind_with_something_in_it_earns_its_share(string[] blocks, decimal mark, string key)
    {
        var verdict = _check.Judge("detailPage", Listing.Page(blocks), 5m);

        Assert.Equal((mark, key), (verdict.Mark, verdict.Message.Key));
    }

    [Fact]
    public void The_first_missing_block_is_the_next_to_add()
    {
        var next = _check.Judge("detailPage", Listing.Page(Scene, Details, Points, Specification)).Next!;

        Assert.Equal("block-presence.add", next.Key);
        Assert.Equal(["detailPage", "reviews"], next.Arguments.Take(2).Select(a => a.In("zh", Listing.Form)));
    }

    [Fact]
    public void Thin_blocks_are_pointed_at()
    {
        var verdict = _check.Judge("detailPage", Listing.Page(Scene, "details: 短", Points, Specification, "reviews: 短"));

        Assert.Equal([1, 4], verdict.Places.Select(p => p.Row));
        Assert.Equal("details、reviews", verdict.Message.Arguments[1].In("zh", Listing.Form));
    }

    [Fact]
    public void The_heading_counts_with_the_text()
    {
        var page = Listing.Page(Scene, Details, Points, Specification).Blocks.Add(new("reviews", "买家怎么说", "尺寸刚好安静", null));

        Assert.Equal(5m, _check.Judge("detailPage", new BlocksAnswer(page), 5m).Mark);
    }

    [Fact]
    public void Headings_alone_must_differ_and_may_not_be_copied_either()
    {
        BlocksAnswer Page(Func<int, string> heading) => new([.. new[] { "scene", "details", "selling-points", "specification", "reviews" }
            .Select((kind, i) => new Block(kind, heading(i), "", null))]);

        Assert.Equal(5m, _check.Judge("detailPage", Page(i => $"第 {i} 段写得不一样的标题"), 5m).Mark);
        Assert.Equal(0m, _check.Judge("detailPage", Page(_ => "每一段都写成一样的标题"), 5m).Mark);
        Assert.Equal(0m, _check.Judge("detailPage", Page(i => $"第 {i} 段核心词和字段的要求"), 5m).Mark);
    }
}
