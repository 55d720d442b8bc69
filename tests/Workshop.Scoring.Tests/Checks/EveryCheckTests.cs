using System.Diagnostics;
using CsCheck;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>What holds for every check, whatever is handed in.</summary>
public sealed class EveryCheckTests
{
    private static readonly string[] Kinds = ["scene", "details", "selling-points", "specification", "reviews"];

    private static readonly (string Kind, ICheck Check)[] Checks =
    [
        Of("text-width", ("field", "title"), ("min", "30"), ("max", "60")),
        Of("required-terms", ("field", "title"), ("table", "cabinet"), ("groups", new[] { "style", "brand" }), ("orField", "attributes"), ("orKey", "brand")),
        Of("term-order", ("field", "title"), ("table", "cabinet"), ("lead", "core"), ("within", "24"), ("before", "marketing")),
        Of("repetition", ("field", "title"), ("table", "cabinet"), ("irrelevant", "irrelevant"), ("crowded", new[] { "core" }), ("brief", "brief")),
        Of("forbidden-words", ("fields", new[] { "title", "sellingPoints", "detailPage", "attributes" }), ("lexicon", "extreme")),
        Of("regex", ("field", "detailPage"), ("pattern", "[0-9]+cm"), ("wanted", "false")),
        Of("number-range", ("field", "weight"), ("min", "1"), ("max", "100")),
        Of("duration-range", ("field", "mainVideo"), ("min", "9"), ("max", "30")),
        Of("money-precision", ("fields", new[] { "dailyPrice", "promoPrice" }), ("column", "skus/price")),
        Of("field-comparison", ("left", "promoPrice"), ("relation", "at-least"), ("right", "costPrice")),
        Of("list-size", ("field", "sellingPoints"), ("min", "3"), ("max", "5"), ("leastLength", "4"), ("table", "cabinet"), ("brief", "brief")),
        Of("fill-rate", ("field", "attributes"), ("emptyShare", "0.2")),
        Of("formula", ("value", "price * stock"), ("expected", "held * freight/firstKg / weight"), ("rows", "skus"), ("reveal", "result")),
        Of("key-values", ("field", "freight"), ("positive", new[] { "firstKg", "furtherKg" }), ("filled", new[] { "regions" })),
        Of("keyword-evidence", ("field", "keywordEvidence"), ("table", "cabinet"), ("title", "title"), ("least", "3")),
        Of("block-presence", ("field", "detailPage"), ("blocks", Kinds), ("table", "cabinet"), ("brief", "brief")),
        Of("block-order", ("field", "detailPage"), ("order", Kinds), ("middle", new[] { "trust" })),
        Of("row-options", ("field", "skus"), ("options", new[] { "colour", "size" }), ("void", new[] { "默认" })),
        Of("row-duplicates", ("field", "skus"), ("options", new[] { "colour", "size" })),
        Of("row-cheapest-in-stock", ("field", "skus"), ("price", "price"), ("stock", "stock")),
        Of("row-price-ladder", ("field", "skus"), ("price", "price"), ("maxRatio", "3")),
        Of("row-agreement", ("field", "skus"), ("left", "stock"), ("right", "held")),
        Of("image-set", ("field", "mainImages"), ("count", "5"), ("width", "800"), ("height", "800"), ("firstOnWhite", "true"), ("types", new[] { "image/webp" })),
        Of("image-share", ("field", "detailPage"), ("whiteGround", "0.6")),
        Of("image-quality", ("fields", new[] { "mainImages", "detailPage" })),
        Of("promotion-arithmetic", ("given", Listing.Half), ("baskets", Some.Map(
            ("field", "skus"), ("price", "price"), ("pay", "stock"), ("discount", "held"), ("margin", "held"), ("cost", "stock"), ("basket", "colour")))),
        Of("text-sections", ("sections", Listing.Sections), ("table", "cabinet"), ("brief", "brief")),
        Of("concreteness", ("field", "sellingPoints"), ("lexicon", "extreme"), ("places", new[] { "superlative" }), ("changes", new[] { "rank" })),
        Of("date-phases", ("field", "phases"), ("by", "phase"), ("start", "start"), ("end", "end"),
            ("phases", new[] { Plans.Map(("id", "warm-up"), ("min", "3"), ("max", "3")), Plans.Map(("id", "burst"), ("min", "1"), ("max", "1"), ("day", "bigDay")) })),
        Of("row-total", ("field", "budget"), ("column", "amount"), ("totalField", "budgetTotal"), ("tolerance", "0.01"), ("mostShare", "0.6")),
        Of("required-rows", ("field", "budget"), ("by", "channel"), ("required", new[] { "search", "live" }), ("filled", new[] { "amount" }),
            ("texts", new[] { "goal" }), ("table", "cabinet"), ("brief", "brief")),
        Of("competitor-table", ("field", "rivals"), ("name", "name"), ("texts", new[] { "lesson" }),
            ("bounds", new[] { Plans.Map(("column", "rating"), ("min", "1"), ("max", "5")) })),
        Of("row-targets", ("field", "targets"), ("by", "figure"), ("column", "value"),
            ("targets", new[] { Plans.Map(("row", "dispatch"), ("relation", "at-least"), ("value", "95")) })),
        Of("permission-matrix", ("field", "rights"), ("role", "role"), ("permissions", new[] { "orders", "refund", "cost" }), ("levels", new[] { "none", "view", "edit" }),
            ("guarded", new[] { "cost" }), ("roles", new[] { Plans.Map(("role", "service"), ("needs", new[] { "orders" })) }),
            ("apart", new[] { Plans.Map(("one", "refund"), ("other", "orders")) })),
        Of("timed-script", ("field", "script"), ("segment", "segment"), ("text", "words"),
            ("timeline", Plans.Map(("start", "start"), ("end", "end"), ("seconds", "seconds"), ("total", "showLength"), ("tolerance", "1"))),
            ("hook", Plans.Map(("segments", new[] { "hook" }))), ("order", new[] { "hook", "intro" }),
            ("products", Plans.Map(("column", "product"), ("parts", new[] { "anchor" }))), ("closing", new[] { "ending" })),
        Of("timeliness"),
        Of("data-figures", ("figures", new[]
        {
            Some.Map(("figure", "orders"), ("field", "weight")), Some.Map(("figure", "rate"), ("field", "freight"), ("part", "furtherKg")),
            Some.Map(("figure", "rate/white"), ("field", "skus"), ("part", "stock"), ("by", "colour")),
        })),
        Of("funnel-step", ("field", "leak")),
        Of("classification", ("field", "skus"), ("subject", "colour"), ("label", "size")),
        Of("planted-audit", ("field", "keywordEvidence"), ("number", "volume"), ("category", "term")),
    ];

    private static (string, ICheck) Of(string kind, params (string, object)[] parameters) => (kind, Listing.Check(kind, parameters));

    public static TheoryData<string> AllKinds => [.. Checks.Select(c => c.Kind)];

    private static ICheck Get(string kind) => Checks.Single(c => c.Kind == kind).Check;

    [Fact]
    public void No_kind_is_left_out() =>
        Assert.Equal(CheckCatalogue.BuiltIn.Kinds.Select(k => k.Name), Checks.Select(c => c.Kind).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void An_empty_form_earns_nothing(string kind)
    {
        var verdict = Get(kind).Judge(FormAnswers.Empty);

        Assert.Equal(0m, verdict.Mark);
        Assert.NotNull(verdict.Next);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Whatever_is_handed_in_it_answers_within_the_marks_and_with_words(string kind) =>
        Anything.Answers.Sample(answers =>
        {
            var verdict = Get(kind).Judge(answers, 3m);

            Assert.All(verdict.Places, place => AssertLiesIn(answers.ByField[verdict.Field!], place));
        }, iter: 300);

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void The_same_work_gets_the_same_verdict(string kind) => Anything.Answers.Sample(answers =>
    {
        var (one, other) = (Get(kind).Judge(answers), Get(kind).Judge(answers));

        Assert.Equal((one.Mark, one.Field, one.Message.Key), (other.Mark, other.Field, other.Message.Key));
        Assert.Equal(one.Message.Arguments.AsEnumerable(), other.Message.Arguments);
        Assert.Equal(one.Places.AsEnumerable(), other.Places);
    }, iter: 100);

    /// <summary>A check that looked at every pair of characters would take hours; the limit is far from any honest time.</summary>
    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_million_characters_take_a_moment(string kind)
    {
        foreach (var piece in new[] { "最终解释床头柜最近\u200B", "\uD83D" })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            var answers = Listing.Answers(
                ("title", new TextAnswer(text)), ("sellingPoints", Listing.List(text)), ("attributes", Listing.Pairs(("brand", text))),
                ("freight", Listing.Pairs(("firstKg", text))), ("skus", Listing.Skus(text + ",", "白色,60cm")),
                ("keywordEvidence", Listing.Evidence(text)), ("detailPage", Listing.Page("scene: " + text)));
            var watch = Stopwatch.StartNew();

            Get(kind).Judge(answers);

            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{piece}: {watch.Elapsed}");
        }
    }

    private static void AssertLiesIn(Answer answer, Place place)
    {
        var text = answer switch
        {
            TextAnswer title => title.Text,
            ListAnswer list => list.Items[place.Row!.Value],
            BlocksAnswer page => place.Part == "heading" ? page.Blocks[place.Row!.Value].Heading : page.Blocks[place.Row!.Value].Text,
            KeyValueAnswer pairs => pairs.Pairs.Single(p => p.Key == place.Part).Value,
            RowsAnswer table => table.Rows[place.Row!.Value].Text(place.Part ?? ""),
            FilesAnswer files => files.Files[place.Row!.Value].Name,
            _ => throw new InvalidOperationException($"No places in {answer.GetType().Name}."),
        };
        if (place.Start is { } start) Assert.NotEqual("", text.Substring(start, place.Length!.Value));
    }
}
