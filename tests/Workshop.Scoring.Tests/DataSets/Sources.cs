using System.Buffers.Binary;
using System.Collections.Immutable;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.DataSets;

/// <summary>A data set of each kind, bound as from task.yaml, and seeds to make them from.</summary>
internal static class Sources
{
    public static ParameterMap Campaign { get; } = Some.Map(
        ("starts", "2026-06-15"),
        ("channels", new[] { Channel("home-page", "平台首页推荐位", "1200"), Channel("paid-ads", "付费广告", "800"), Channel("community", "社群引流", "100") }));

    /// <summary>The tiers of the activity plan's text, made complete: two orders are as good as one.</summary>
    public static ParameterMap TiersOfText { get; } = Tiers(
        Rule("high-value", Fact("orders-in", ("days", "30"), ("atLeast", "3"))),
        Rule("potential", Fact("orders-in", ("days", "30"), ("atLeast", "1"))),
        Rule("dormant", Fact("days-since-last", ("atMost", "60"))),
        Rule("lost"));

    /// <summary>The tiers of table 3, made complete: who orders often but little, or once but much, is one to win over as well.</summary>
    public static ParameterMap TiersOfTable3 { get; } = Tiers(
        Rule("high-value", Fact("orders-in", ("days", "30"), ("atLeast", "3")), Fact("average-basket", ("days", "30"), ("atLeast", "500"))),
        Rule("potential", Fact("orders-in", ("days", "30"), ("atLeast", "1"), ("atMost", "1")), Fact("average-basket", ("days", "30"), ("under", "300"))),
        Rule("rising", Fact("orders-in", ("days", "30"), ("atLeast", "1"))),
        Rule("dormant", Fact("days-since-last", ("over", "30"), ("atMost", "60"))),
        Rule("lost"));

    public static ParameterMap Triage { get; } = Some.Map(
        ("labels", Labels("close", "remind", "contact", "wait", "ship")),
        ("rules", new[]
        {
            Rule("close", Fact("hours-unpaid", ("over", "48"))), Rule("remind", Fact("hours-unpaid", ("atLeast", "24"))),
            Rule("contact", Fact("bad-address")), Rule("contact", Fact("bad-phone")), Rule("wait", Fact("short-stock")), Rule("ship"),
        }),
        ("unpaidHours", new[] { "24", "48" }), ("products", new[] { Words("床头柜") }),
        ("addresses", new[]
        {
            Some.Map(("text", Words("杭州市文三路 1 号"))), Some.Map(("text", Words("上海市漕溪路 2 号"))),
            Some.Map(("text", Words("杭州市")), ("faulty", "true")), Some.Map(("text", Words("拉萨市江苏路 3 号")), ("remote", "true")),
        }));

    public static ParameterMap Audit { get; } = Some.Map(
        ("statements", "9"), ("violating", "4"), ("categories", Labels("extreme-word", "price-claim", "unfair-term")), ("places", Labels("title", "terms")),
        ("pool", new[]
        {
            Statement("全网第一的床头柜", "title", "extreme-word"), Statement("最好的床头柜", "title", "extreme-word"),
            Statement("原价 999 元", "title", "price-claim"), Statement("史上低价", "terms", "price-claim"),
            Statement("最终解释权归本店所有", "terms", "unfair-term"), Statement("一经售出概不退换", "terms", "unfair-term"),
            Statement("最近上新", "title"), Statement("第一步先领券", "terms"), Statement("最小起订量 2 件", "terms"),
            Statement("满 399 减 50", "terms"), Statement("七天无理由退货", "terms"), Statement("橡木贴面", "title"),
        }));

    public static ImmutableArray<(string Kind, ParameterMap Parameters)> All { get; } =
    [
        ("campaign-channels", Campaign), ("order-histories", TiersOfText), ("planted-violations", Audit), ("problem-orders", Triage),
    ];

    public static IDataSetSource Source(string kind) => Bind(kind, All.Single(s => s.Kind == kind).Parameters);

    public static IDataSetSource Bind(string kind, ParameterMap parameters)
    {
        var source = Try(kind, parameters, out var problems);
        Assert.Empty(problems);
        return source!;
    }

    /// <summary>Codes of what is wrong with the parameters.</summary>
    public static IEnumerable<string> Faults(string kind, ParameterMap parameters)
    {
        Assert.Null(Try(kind, parameters, out var problems));
        return problems.Select(p => p.Code);
    }

    public static DataSeed Seed(int number)
    {
        var bytes = new byte[DataSeed.Bytes];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return DataSeed.Of(bytes);
    }

    public static IEnumerable<DataSeed> Seeds(int count) => Enumerable.Range(1, count).Select(Seed);

    /// <summary>All that a trainee is given, as one text.</summary>
    public static string Given(DataSet data) => string.Concat(data.Tables.Select(t => t.Title.Zh + DataCsv.Write(t, "zh") + DataCsv.Write(t, "en")));

    /// <summary>The same parameters with one of them written otherwise.</summary>
    public static ParameterMap With(this ParameterMap map, string key, object value) =>
        new([.. map.Entries.Where(e => e.Key != key), .. Some.Map((key, value)).Entries], map.Line);

    public static ParameterMap Rule(string label, params ParameterMap[] when) => when.Length == 0
        ? Some.Map(("label", label), ("title", Words(label + " otherwise")))
        : Some.Map(("label", label), ("title", Words(label + " by rule")), ("when", when));

    public static ParameterMap Fact(string fact, params (string, object)[] bounds) => Some.Map([("fact", fact), .. bounds]);

    public static ParameterMap[] Labels(params string[] ids) => [.. ids.Select(id => Some.Map(("id", id), ("label", Words($"<{id}>"))))];

    private static IDataSetSource? Try(string kind, ParameterMap parameters, out List<RubricProblem> problems) =>
        DataSetCatalogue.BuiltIn.Bind(new(kind, parameters), new(Some.FullForm, Some.Resources, problems = []));

    private static ParameterMap Tiers(params ParameterMap[] rules) => Some.Map(
        ("today", "2026-06-30"), ("rules", rules),
        ("labels", Labels([.. rules.Select(r => ((ParameterText)r.Find("label")!).Value).Distinct()])));

    private static ParameterMap Words(string text) => Some.Map(("zh", text), ("en", text));

    private static ParameterMap Channel(string id, string name, string visits) =>
        Some.Map(("id", id), ("label", Words(name)), ("visits", visits));

    private static ParameterMap Statement(string text, string place, string? category = null) => category is null
        ? Some.Map(("text", Words(text)), ("place", place))
        : Some.Map(("text", Words(text)), ("place", place), ("category", category));
}
