using System.Text.Json.Nodes;

namespace Workshop.Content.Tests.Shipped;

/// <summary>
/// One way to spoil a flawless listing; faults can be combined, and each can be mended alone. Those of the title leave its width
/// within the range however they are combined, for too long a title is a fault of its own.
/// </summary>
internal sealed record ListingFault(string Name, Action<JsonObject> Spoil)
{
    /// <summary>In the order they are applied.</summary>
    public static IReadOnlyList<ListingFault> All { get; } =
    [
        InTitle("no style", t => t.Replace("北欧", "方正", StringComparison.Ordinal)),
        InTitle("no scene", t => t.Replace("卧室", "起居", StringComparison.Ordinal)),
        InTitle("no material", t => t.Replace("实木", "结实", StringComparison.Ordinal)),
        InTitle("no function", t => t.Replace("收纳", "好用", StringComparison.Ordinal)),
        InTitle("no core", t => t.Replace("床头柜", "小家具", StringComparison.Ordinal)),
        InTitle("marketing first", t => "新款" + t.Replace("新款", "", StringComparison.Ordinal)),
        InTitle("no marketing", t => t.Replace("新款", "大气", StringComparison.Ordinal)),
        InTitle("no brand", t => t.Replace("栖木", "如意", StringComparison.Ordinal)),
        InTitle("repeated", t => t + "木纹木纹木纹"),
        InTitle("off the subject", t => t + "口红"),
        InTitle("off the subject again", t => t + "连衣裙"),
        InTitle("boasting", t => "最佳" + t),
        InTitle("boasting twice", t => t + "第一"),
        new("no brand attribute", a => a["attributes"]!["brand"] = ""),
        new("few attributes", a => a["attributes"] = new JsonObject { ["brand"] = a["attributes"]!["brand"]!.DeepClone() }),
        new("wrong evidence", a => a["keywordEvidence"]![1]!["volume"] = 1),
        new("little evidence", a => a["keywordEvidence"]!.AsArray().RemoveAt(2)),
        InPage("no scene block", p => Remove(p, "scene")),
        InPage("no details block", p => Remove(p, "details")),
        InPage("no selling-points block", p => Remove(p, "selling-points")),
        InPage("no specification block", p => Remove(p, "specification")),
        InPage("no reviews block", p => Remove(p, "reviews")),
        InPage("empty block", p => p[0]!["text"] = ""),
        // Not the block another fault empties: two faults in one place cannot be mended one at a time.
        InPage("block like another", p => p[Math.Min(1, p.Count - 1)]!["text"] = p[^1]!["text"]!.DeepClone()),
        InPage("page turned round", p => p.Insert(p.Count - 1, Taken(p, 0))),
        InPage("trust last", p => { if (p.FirstOrDefault(b => (string?)b!["kind"] == "trust") is { } trust) p.Add(Taken(p, p.IndexOf(trust))); }),
        InPage("no white picture", p => { for (var i = 0; i < p.Count; i++) p[i]!["image"] = $"scene-{20 + i}"; }),
        new("one main image less", a => a["mainImages"]!.AsArray().RemoveAt(4)),
        new("first image not on white", a => a["mainImages"]![0] = "scene-30"),
        new("same image twice", a => a["mainImages"]![2] = "scene-2"),
        new("long video", a => a["mainVideo"] = 45),
        new("no video", a => a.Remove("mainVideo")),
        new("few selling points", a => a["sellingPoints"]!.AsArray().RemoveAt(1)),
        new("empty selling point", a => a["sellingPoints"]![0] = "好"),
        new("void option", a => a["skus"]![1]!["colour"] = "默认"),
        new("cheapest sold out", a => a["skus"]![0]!["stock"] = 0),
        new("wide ladder", a => a["skus"]![3]!["price"] = 6290),
        new("stock differs", a => a["skus"]![2]!["held"] = 1),
        new("same row twice", a => a["skus"]!.AsArray().Add(a["skus"]![0]!.DeepClone())),
        new("price below cost", a => a["costPrice"] = 550),
        new("price above daily", a => a["dailyPrice"] = 450),
        new("no freight", a => a.Remove("freight")),
        new("no remote regions", a => { if (a["freight"] is { } freight) freight["regionsExcluded"] = ""; }),
    ];

    public override string ToString() => Name;

    private static ListingFault InTitle(string name, Func<string, string> spoil) => new(name, a => a["title"] = spoil((string)a["title"]!));

    private static ListingFault InPage(string name, Action<JsonArray> spoil) => new(name, a => spoil(a["detailPage"]!.AsArray()));

    private static void Remove(JsonArray page, string kind) => page.Remove(page.First(b => (string?)b!["kind"] == kind));

    private static JsonNode Taken(JsonArray items, int index)
    {
        var item = items[index]!;
        items.RemoveAt(index);
        return item;
    }
}
