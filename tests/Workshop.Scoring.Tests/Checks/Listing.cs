using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>A small product listing to test checks with: its form, its words, and ways to write answers shortly.</summary>
internal static class Listing
{
    public static Form Form { get; } = Some.Form([
        Some.Field("title", FieldType.Text),
        Some.Field("weight", FieldType.Number),
        Some.Field("dailyPrice", FieldType.Money),
        Some.Field("promoPrice", FieldType.Money),
        Some.Field("costPrice", FieldType.Money),
        Some.Field("mainImages", FieldType.Files),
        Some.Field("mainVideo", FieldType.Duration),
        Some.Field("sellingPoints", FieldType.List),
        Some.Field("attributes", FieldType.KeyValue) with { Columns = [Text("brand"), Text("material"), Text("style")] },
        Some.Field("freight", FieldType.KeyValue) with { Columns = [Money("firstKg"), Money("furtherKg"), Text("regions")] },
        Some.Field("skus", FieldType.Rows) with { Columns = [Text("colour"), Text("size"), Money("price"), Whole("stock"), Whole("held")] },
        Some.Field("keywordEvidence", FieldType.Rows) with { Columns = [Text("term"), Whole("volume"), Whole("competition")] },
        Some.Field("leak", FieldType.Choice) with { Options = [new("step-one", Some.Text("一")), new("step-two", Some.Text("二")), new("none", Some.Text("无"))] },
        Some.Field("detailPage", FieldType.Blocks) with { Options = [.. Kinds.Select(k => new Option(k, Some.Text(k)))] }, .. Plans.Fields]);

    private static ImmutableArray<string> Kinds => ["scene", "details", "selling-points", "trust", "specification", "reviews"];

    public static KeywordTable Keywords { get; } = new("cabinet", Some.Text("cabinet"), [
        Group("core", ("床头柜", 486000, 0.92m), ("储物柜", 152000, 0.86m), ("卧室床头柜", 71800, 0.68m), ("床边柜", 64200, 0.61m), ("收纳柜", 318000, 0.94m)),
        Group("brand", ("栖木", 5200, 0.12m), ("Qimu", 640, 0.06m)),
        Group("style", ("北欧", 128000, 0.81m), ("简约", 205000, 0.88m), ("现代简约", 92700, 0.79m), ("ins风", 86500, 0.74m)),
        Group("scene", ("卧室", 231000, 0.85m), ("小户型", 104000, 0.63m)),
        Group("material", ("实木", 176000, 0.89m), ("橡木", 32700, 0.54m), ("E1级板材", 4300, 0.01m)),
        Group("function", ("收纳", 264000, 0.91m), ("储物", 98700, 0.76m)),
        Group("marketing", ("新款", 187000, 0.87m), ("包邮", 93500, 0.80m), ("特价", 64700, 0.78m), ("热卖", 22800, 0.66m)),
        Group("irrelevant", ("连衣裙", 925000, 0.97m), ("口红", 392000, 0.95m))]);

    public static Lexicon Lexicon { get; } = new("extreme", Some.Text("extreme"), [
        new("superlative", new("“最”字类", "Superlatives"), ["最", "最佳", "最终解释权"]),
        new("rank", new("排名类", "Ranks"), ["第一", "NO.1", "史上"])], ["最近", "最终", "第一步", "最小起订量", "历史上"]);

    private static Lexicon BriefWords { get; } =
        new("brief", Some.Text("brief"), [new("all", Some.Text("all"), ["核心词", "评分", "字段", "Detail page", "trainee"])], []);

    /// <summary>Second piece half price, as an author prescribes it.</summary>
    public static ParameterList Half { get; } = new([Some.Map(("kind", "second-piece-half"))]);

    /// <summary>A section of every sort.</summary>
    public static ParameterList Sections { get; } = new([
        Some.Map(("field", "title")), Some.Map(("field", "attributes"), ("part", "material")), Some.Map(("field", "detailPage"), ("part", "scene")),
        Some.Map(("field", "sellingPoints"), ("headings", new[] { "床头柜", "最" })), Some.Map(("field", "sellingPoints"), ("headings", new[] { "北欧" }))]);

    private static CheckResources Resources { get; } = new(new([], [Lexicon, BriefWords], [Keywords])) { Data = SmallData.WithEverything.Outline };

    /// <summary>The check of a kind, bound as from task.yaml.</summary>
    public static ICheck Check(string kind, params (string Key, object Value)[] parameters)
    {
        var problems = new List<RubricProblem>();
        var check = CheckCatalogue.BuiltIn.Bind(new("check", kind, 1m, Some.Map(parameters)), Resources, Form, problems);
        Assert.Empty(problems);
        return check!;
    }

    /// <summary>Whether parameters are refused.</summary>
    public static bool Refuses(string kind, params (string Key, object Value)[] parameters) =>
        CheckCatalogue.BuiltIn.Bind(new("check", kind, 1m, Some.Map(parameters)), Resources, Form, new List<RubricProblem>()) is null;

    /// <summary>What it says of answers for so many marks; whatever it says must be worded and within the marks.</summary>
    public static Verdict Judge(this ICheck check, FormAnswers answers, decimal possible = 4m)
    {
        var verdict = check.Run(new(answers, possible, Some.OnTime, SmallData.Set));
        Wording.AssertFits(verdict.Message);
        if (verdict.Next is { } next) Wording.AssertFits(next);
        Assert.InRange(verdict.Mark, 0m, possible);
        Assert.Equal(verdict.Mark == possible, verdict.Next is null);
        return verdict;
    }

    public static Verdict Judge(this ICheck check, string field, Answer answer, decimal possible = 4m) =>
        check.Judge(Answers((field, answer)), possible);

    /// <summary>What it says of a title.</summary>
    public static Verdict Judge(this ICheck check, string title, decimal possible = 4m) =>
        check.Judge("title", new TextAnswer(title), possible);

    public static FormAnswers Answers(params (string Field, Answer Answer)[] given) =>
        new(given.ToImmutableDictionary(g => g.Field, g => g.Answer));

    public static FormAnswers With(this FormAnswers answers, string field, Answer answer) => new(answers.ByField.SetItem(field, answer));

    public static ListAnswer List(params string[] items) => new([.. items]);

    /// <summary>Blocks written as "kind: text".</summary>
    public static BlocksAnswer Page(params string[] blocks) =>
        new([.. blocks.Select(b => b.Split(": ", 2)).Select(b => new Block(b[0], "", b.Length > 1 ? b[1] : "", null))]);

    public static KeyValueAnswer Pairs(params (string Name, string Value)[] pairs) =>
        new([.. pairs.Select(p => KeyValuePair.Create(p.Name, p.Value))]);

    /// <summary>Rows of the sku table, written as "colour, size, price, stock, held"; an empty cell is left out.</summary>
    public static RowsAnswer Skus(params string[] rows) => Rows(["colour", "size", "price", "stock", "held"], 2, rows);

    /// <summary>Rows of the evidence table, written as "term, volume, competition".</summary>
    public static RowsAnswer Evidence(params string[] rows) => Rows(["term", "volume", "competition"], 1, rows);

    public static FileFacts Picture(
        int width = 800, int height = 800, decimal white = 1m, decimal sharp = 0.8m, decimal collage = 0.1m, ulong print = 0,
        long bytes = 90_000, string type = "image/webp") =>
        new("a.webp", new('0', 64), bytes, type, new(width, height, white, sharp, collage, print));

    public static FilesAnswer Files(params FileFacts[] files) => new([.. files]);

    /// <summary>A fingerprint far from that of any other number up to 15.</summary>
    public static ulong Print(int number) => 0xFFFFul << (number % 4 * 16) ^ (0x00FF00FF00FF00FFul * (ulong)(number / 4 % 2)) ^ (0x0F0F0F0F0F0F0F0Ful * (ulong)(number / 8));

    private static RowsAnswer Rows(string[] columns, int firstNumber, string[] rows) => new([.. rows.Select(row => new Row(
        row.Split(',').Select((cell, i) => (Column: columns[i], Text: cell.Trim(), IsNumber: i >= firstNumber)).Where(c => c.Text.Length > 0)
            .ToImmutableDictionary(c => c.Column, c => new Cell(c.Text, c.IsNumber ? Number(c.Text) : null))))]);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static KeywordGroup Group(string id, params (string Term, int Volume, decimal Competition)[] terms) =>
        new(id, new(id + "词", id), [.. terms.Select(t => new Keyword(t.Term, t.Volume, t.Competition))]);

    private static Column Text(string id) => new(id, FieldType.Text, Some.Text(id));

    private static Column Money(string id) => new(id, FieldType.Money, Some.Text(id));

    private static Column Whole(string id) => new(id, FieldType.Number, Some.Text(id));
}
