using System.Text.Json;
using System.Text.Json.Nodes;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Content.Tests.Shipped;

/// <summary>Work handed in for the shipped product listing: a flawless one, changed as a test wants it, and its score.</summary>
internal sealed class ListingWork
{
    private const string Flawless = """
        {
          "title": "栖木床头柜实木北欧简约卧室小户型收纳抽屉免安装新款",
          "category": "bedside-cabinet",
          "attributes": {"brand": "栖木", "material": "实木框架+E1级板材", "style": "北欧", "size": "40×35×50cm", "colour": "白色/原木色",
                         "room": "卧室", "assembly": "免安装", "origin": "江西赣州", "warranty": "三年", "grade": "E1"},
          "dailyPrice": 599.00, "promoPrice": 499.00, "costPrice": 286.00,
          "mainImages": ["white-1", "scene-2", "scene-3", "scene-4", "scene-5"],
          "mainVideo": 20,
          "sellingPoints": ["免安装抽拉设计", "环保E1级板材", "静音缓冲滑轨"],
          "detailPage": [
            {"kind": "scene", "heading": "睡前的一臂之内", "text": "读完书，台灯、水杯和手机都有地方放，起夜也不用摸黑找。", "image": "scene-6"},
            {"kind": "details", "heading": "看得见的做工", "text": "抽屉三面燕尾榫，滑轨缓冲，拉到底也不脱落。", "image": "white-7"},
            {"kind": "selling-points", "heading": "为小房间而做", "text": "宽 40 厘米，收到就能用，不用找人上门安装。", "image": "white-8"},
            {"kind": "trust", "heading": "检测报告", "text": "板材甲醛释放量经第三方检测，报告编号可在客服处查询。", "image": "white-9"},
            {"kind": "specification", "heading": "尺寸与材料", "text": "外形 40×35×50cm，承重 30kg，净重 14.5kg。", "image": "white-10"},
            {"kind": "reviews", "heading": "住在出租屋的人怎么说", "text": "“抽屉关上没声音，尺寸和页面写的一样。”", "image": null}
          ],
          "skus": [
            {"colour": "白色", "size": "60cm", "price": 499.00, "stock": 120, "held": 120},
            {"colour": "原木色", "size": "60cm", "price": 529.00, "stock": 80, "held": 80},
            {"colour": "白色", "size": "80cm", "price": 599.00, "stock": 60, "held": 60},
            {"colour": "原木色", "size": "80cm", "price": 629.00, "stock": 40, "held": 40}
          ],
          "freight": {"firstKg": 5.00, "furtherKg": 1.00, "regionsExcluded": "新疆、西藏、内蒙古"},
          "keywordEvidence": [
            {"term": "床头柜", "volume": 486000, "competition": 0.92},
            {"term": "小户型", "volume": 104000, "competition": 0.63},
            {"term": "免安装", "volume": 34600, "competition": 0.43}
          ]
        }
        """;

    private static readonly Lazy<TaskDefinition> Shipped =
        new(() => ContentLoader.Load(Repository.Path("content")).Library.FindTask("product-listing")!);

    private readonly JsonObject _answers;

    private ListingWork(string json) => _answers = JsonNode.Parse(json)!.AsObject();

    public static TaskDefinition Task => Shipped.Value;

    public static ListingWork WithoutFault => new(Flawless);

    public static ListingWork Empty => new("{}");

    /// <summary>The listing of Table 6 that is marked 28 + 20 + 16: no material word, muddled order, one void option.</summary>
    public static ListingWork OfTableSix => WithoutFault
        .With("title", "栖木床头柜北欧简约卧室小户型收纳抽屉免安装新款")
        .With(work => Move(work["detailPage"]!.AsArray(), 2, 0))
        .With(work => work["skus"]![3]!["colour"] = "默认");

    /// <summary>One of the works whose cost is measured.</summary>
    public static ListingWork Named(string name) => name switch
    {
        "flawless" => WithoutFault,
        "Table 6" => OfTableSix,
        "forty faults" => ListingFault.All.Aggregate(WithoutFault, (work, fault) => work.With(fault.Spoil)),
        "empty" => Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such work."),
    };

    public ListingWork WithoutPictures() => Without("mainImages").With(answers =>
    {
        foreach (var block in answers["detailPage"]?.AsArray() ?? []) block!["image"] = null;
    });

    public ListingWork With(string field, object value)
    {
        _answers[field] = JsonSerializer.SerializeToNode(value);
        return this;
    }

    public ListingWork With(Action<JsonObject> change)
    {
        change(_answers);
        return this;
    }

    public ListingWork Without(params string[] fields)
    {
        foreach (var field in fields) _answers.Remove(field);
        return this;
    }

    public FormAnswers Read()
    {
        using var document = JsonDocument.Parse(_answers.ToJsonString());
        return AnswersReader.Read(document.RootElement, Task.Form, new DrawnPictures()).Answers;
    }

    public ScoreSheet Score() => Task.Scorer.Score(Read(), new(DateTimeOffset.UnixEpoch, null, LateRule.Default));

    private static void Move(JsonArray items, int from, int to)
    {
        var item = items[from];
        items.RemoveAt(from);
        items.Insert(to, item);
    }

    /// <summary>Pictures by name: "white-7" stands on a white ground, "scene-6" does not; numbers make them differ.</summary>
    private sealed class DrawnPictures : IFileLookup
    {
        public LookedUpFile Find(JsonElement reference)
        {
            var name = reference.GetString()!;
            var number = ulong.Parse(name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            var white = name.StartsWith("white", StringComparison.Ordinal) ? 1m : 0.2m;
            var print = unchecked(number * 0x9E3779B97F4A7C15ul);
            return LookedUpFile.Found(new(name, new('0', 64), 90_000, "image/webp", new(800, 800, white, 0.8m, 0.1m, print)));
        }
    }
}
