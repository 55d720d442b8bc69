using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests;

/// <summary>Small things to test with, named so that a test says only what it is about.</summary>
internal static class Some
{
    public static LocalText Text(string text) => new(text, text);

    public static Field Field(string id, FieldType type) => new(id, type, Text(id));

    public static Form Form(params Field[] fields) => new([.. fields]);

    /// <summary>A form with a field of every type, named after it, and a second text.</summary>
    public static Form FullForm { get; } = Form(
        Field("text", FieldType.Text),
        Field("note", FieldType.Text) with { Multiline = true },
        Field("choice", FieldType.Choice) with { Options = [new("one", new("一", "One")), new("two", new("二", "Two"))] },
        Field("number", FieldType.Number),
        Field("money", FieldType.Money),
        Field("date", FieldType.Date),
        Field("duration", FieldType.Duration) with { TakesFile = true },
        Field("list", FieldType.List) with { MaxItems = 5, MaxLength = 50 },
        Field("blocks", FieldType.Blocks) with { Options = [new("scene", new("场景", "Scene")), new("reviews", new("评价", "Reviews"))] },
        Field("rows", FieldType.Rows) with
        {
            MaxItems = 200,
            Columns =
            [
                new("colour", FieldType.Text, new("颜色", "Colour")),
                new("price", FieldType.Money, new("价格", "Price"), Required: true),
                new("stock", FieldType.Number, new("库存", "Stock"), Whole: true),
                new("state", FieldType.Choice, new("状态", "State")) { Options = [new("on-sale", new("在售", "On sale")), new("sold-out", new("售罄", "Sold out"))] },
                new("since", FieldType.Date, new("上架日", "Since")),
                new("clip", FieldType.Duration, new("短片", "Clip")),
            ],
        },
        Field("pairs", FieldType.KeyValue) with
        {
            OpenKeys = true,
            Columns = [new("brand", FieldType.Text, new("品牌", "Brand")), new("fee", FieldType.Money, new("运费", "Fee"))],
        },
        Field("files", FieldType.Files));

    public static Lexicon Lexicon(string id, params string[] groups) =>
        new(id, Text(id), [.. groups.Select(g => new LexiconGroup(g, Text(g), ["最"]))], []);

    public static KeywordTable KeywordTable(string id, params string[] groups) =>
        new(id, Text(id), [.. groups.Select(g => new KeywordGroup(g, Text(g), [new("床头柜", 1200, 0.5m)]))]);

    public static Rubric Rubric(params Criterion[] criteria) => new([.. criteria], [], []);

    public static Criterion Automatic(string id, decimal weight, params CheckDefinition[] checks) =>
        new(id, Text(id), weight, CriterionScoring.AutomaticWithOverride, [.. checks], []);

    public static Criterion ByPerson(string id, decimal weight, params Level[] levels) =>
        new(id, Text(id), weight, CriterionScoring.Person, [], [.. levels]);

    public static Handover OnTime { get; } = new(DateTimeOffset.UnixEpoch, null, LateRule.Default);

    public static CheckResources Resources { get; } =
        new(new Rubric([], [Lexicon("extreme", "absolute")], [KeywordTable("cabinet", "core", "style")]));

    /// <summary>A map of parameters; a value is a string, a list of strings or a node.</summary>
    public static ParameterMap Map(params (string Key, object Value)[] entries) =>
        new([.. entries.Select((e, i) => KeyValuePair.Create(e.Key, Node(e.Value, i + 2)))], 1);

    private static ParameterNode Node(object value, int line) => value switch
    {
        ParameterNode node => node,
        string text => new ParameterText(text, line),
        IEnumerable<object> items => new ParameterList([.. items.Select(i => Node(i, line))], line),
        _ => throw new ArgumentException($"No node for {value.GetType().Name}.", nameof(value)),
    };
}
