using CsCheck;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>Whatever else is wrong, mending one fault never lowers a mark.</summary>
public sealed class MendingTests
{
    private static readonly string[] Points = ["柜脚垫高三厘米防潮", "抽屉用静音滑轨，夜里开合不响", "边角磨圆，孩子碰到不疼", "背板留了走线孔，充电方便"];

    private static readonly ICheck Roi = CampaignPlan.Formula(("value", "roi"), ("expected", "sales / spend"), ("rows", "channels"));

    private static readonly ICheck Promotion = Listing.Check(
        "promotion-arithmetic", ("given", Listing.Half), ("baskets", Some.Map(("field", "skus"), ("price", "price"), ("pieces", "stock"), ("pay", "held"))));

    private static readonly ICheck Sections = Listing.Check(
        "text-sections", ("leastText", "8"), ("sections", new ParameterList([.. Names.Select(n => Some.Map(("field", "attributes"), ("part", n)))])));

    private static readonly ICheck Actions = Listing.Check(
        "concreteness", ("field", "sellingPoints"), ("lexicon", "extreme"), ("places", new[] { "superlative" }), ("changes", new[] { "rank" }));

    private static string[] Names => ["brand", "material", "style"];

    /// <summary>Which of four parts are wrong, and one of those to mend.</summary>
    private static readonly Gen<(bool[] Wrong, int Mended)> Faults =
        Gen.Select(Gen.Bool.Array[4], Gen.Int[0, 3]).Where(f => f.Item1[f.Item2]);

    private static void NeverLowers(Func<bool[], Verdict> judge) => Faults.Sample((wrong, mended) =>
    {
        var better = wrong.ToArray();
        better[mended] = false;

        Assert.True(judge(better).Mark >= judge(wrong).Mark);
        Assert.Equal(4m, judge(new bool[4]).Mark);
    }, iter: 200);

    [Fact]
    public void A_row_that_is_reckoned_again() => NeverLowers(wrong => Roi.Judge(CampaignPlan.Channels(
        [.. wrong.Select((isWrong, i) => $"{1000 + i},{2 * (1000 + i)},{(isWrong ? i % 2 == 0 ? "3" : "" : "2")}")])));

    [Fact]
    public void A_basket_that_is_settled_again() => NeverLowers(wrong => Promotion.Judge("skus", Listing.Skus(
        [.. wrong.Select((isWrong, i) => $"白色,60cm,{100 + i * 2},2,{(isWrong ? 200 + i * 4 : 150 + i * 3)}")])));

    [Fact]
    public void A_section_that_is_written() => NeverLowers(wrong => Sections.Judge("attributes", Listing.Pairs(
        [.. Names.Select((name, i) => (name, wrong[i] ? Points[0][..(i * 4)] : Points[i]))])));

    [Fact]
    public void An_action_that_is_made_concrete() => NeverLowers(wrong => Actions.Judge("sellingPoints", Listing.List(
        [.. wrong.Select((isWrong, i) => isWrong ? i % 2 == 0 ? "优化页面" : Points[0] : $"最佳位置改成第一，{Points[i]}，{i + 2} 天")])));
}
