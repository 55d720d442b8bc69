using System.Collections.Immutable;
using CsCheck;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;
using Workshop.Scoring.Tests.Checks;

namespace Workshop.Scoring.Tests;

/// <summary>What holds for all checks of the engine together, whatever is handed in.</summary>
public sealed class AnyWorkTests
{
    private static readonly string[] Sku = ["colour", "size"];
    private static readonly string[] Order = ["scene", "details", "reviews"];

    /// <summary>One check of every kind.</summary>
    private static readonly (string Kind, ParameterMap Parameters)[] Kinds =
    [
        ("block-order", Some.Map(("field", "detailPage"), ("order", Order), ("middle", new[] { "trust" }))),
        ("block-presence", Some.Map(("field", "detailPage"), ("blocks", Order), ("table", "cabinet"))),
        ("classification", Some.Map(("field", "skus"), ("subject", "colour"), ("label", "size"))),
        ("competitor-table", Some.Map(("field", "rivals"), ("name", "name"), ("filled", new[] { "price" }), ("texts", new[] { "lesson" }),
            ("bounds", new[] { Some.Map(("column", "rating"), ("min", "1"), ("max", "5")) }))),
        ("concreteness", Some.Map(
            ("field", "skus"), ("lexicon", "extreme"), ("places", new[] { "superlative" }), ("changes", new[] { "rank" }))),
        ("data-figures", Some.Map(("figures", new[]
        {
            Some.Map(("figure", "orders"), ("field", "weight")), Some.Map(("figure", "rate"), ("field", "freight"), ("part", "furtherKg")),
            Some.Map(("figure", "rate/white"), ("field", "skus"), ("part", "stock"), ("by", "colour")),
        }))),
        ("date-phases", Some.Map(("field", "phases"), ("by", "phase"), ("start", "start"), ("end", "end"),
            ("phases", new[] { Some.Map(("id", "warm-up"), ("min", "3"), ("max", "3")), Some.Map(("id", "burst"), ("min", "1"), ("max", "1"), ("day", "bigDay")) }))),
        ("duration-range", Some.Map(("field", "mainVideo"), ("min", "9"), ("max", "30"))),
        ("field-comparison", Some.Map(("left", "promoPrice"), ("relation", "at-least"), ("right", "costPrice"))),
        ("fill-rate", Some.Map(("field", "attributes"), ("emptyShare", "0.2"))),
        ("forbidden-words", Some.Map(("fields", new[] { "title", "sellingPoints", "detailPage", "attributes" }), ("lexicon", "extreme"))),
        ("formula", Some.Map(("value", "promoPrice"), ("expected", "round(dailyPrice * weight / (weight - 1), 2) + sum(skus/stock)"))),
        ("funnel-step", Some.Map(("field", "leak"))),
        ("image-quality", Some.Map(("fields", new[] { "mainImages", "detailPage" }))),
        ("image-set", Some.Map(("field", "mainImages"), ("count", "5"), ("width", "800"), ("height", "800"), ("maxKilobytes", "200"))),
        ("image-share", Some.Map(("field", "detailPage"), ("whiteGround", "0.6"))),
        ("key-values", Some.Map(("field", "freight"), ("positive", new[] { "firstKg" }), ("filled", new[] { "regions" }))),
        ("keyword-evidence", Some.Map(("field", "keywordEvidence"), ("table", "cabinet"), ("title", "title"), ("least", "3"))),
        ("list-size", Some.Map(("field", "sellingPoints"), ("min", "3"), ("max", "5"), ("leastLength", "4"), ("table", "cabinet"))),
        ("money-precision", Some.Map(("fields", new[] { "dailyPrice" }), ("column", "skus/price"))),
        ("number-range", Some.Map(("field", "weight"), ("min", "1"), ("max", "5"))),
        ("permission-matrix", Some.Map(("field", "rights"), ("role", "role"), ("permissions", new[] { "orders", "refund", "cost" }),
            ("levels", new[] { "none", "view", "edit" }), ("roles", new[] { Some.Map(("role", "service"), ("needs", new[] { "orders" })) }))),
        ("planted-audit", Some.Map(("field", "keywordEvidence"), ("number", "volume"), ("category", "term"))),
        ("promotion-arithmetic", Some.Map(
            ("mechanics", Some.Map(("field", "skus"), ("kind", "colour"), ("threshold", "stock"), ("off", "held"))), ("given", Listing.Half),
            ("baskets", Some.Map(("field", "keywordEvidence"), ("price", "volume"), ("pay", "competition"))))),
        ("regex", Some.Map(("field", "title"), ("pattern", "[0-9]+"))),
        ("repetition", Some.Map(("field", "title"), ("table", "cabinet"), ("irrelevant", "irrelevant"), ("crowded", new[] { "core" }))),
        ("required-rows", Some.Map(("field", "budget"), ("by", "channel"), ("required", new[] { "search", "live" }), ("texts", new[] { "goal" }))),
        ("required-terms", Some.Map(("field", "title"), ("table", "cabinet"), ("groups", new[] { "core", "style" }))),
        ("row-agreement", Some.Map(("field", "skus"), ("left", "stock"), ("right", "held"))),
        ("row-cheapest-in-stock", Some.Map(("field", "skus"), ("price", "price"), ("stock", "stock"))),
        ("row-duplicates", Some.Map(("field", "skus"), ("options", Sku))),
        ("row-options", Some.Map(("field", "skus"), ("options", Sku), ("void", new[] { "默认" }))),
        ("row-price-ladder", Some.Map(("field", "skus"), ("price", "price"), ("maxRatio", "3"))),
        ("row-targets", Some.Map(("field", "targets"), ("by", "figure"), ("column", "value"),
            ("targets", new[] { Some.Map(("row", "dispatch"), ("relation", "at-least"), ("value", "95")) }))),
        ("row-total", Some.Map(("field", "budget"), ("column", "amount"), ("totalField", "budgetTotal"), ("tolerance", "1"), ("mostShare", "0.5"))),
        ("term-order", Some.Map(("field", "title"), ("table", "cabinet"), ("lead", "core"), ("within", "24"), ("before", "marketing"))),
        ("text-sections", Some.Map(("sections", Listing.Sections), ("table", "cabinet"))),
        ("text-width", Some.Map(("field", "title"), ("min", "30"), ("max", "60"))),
        ("timed-script", Some.Map(("field", "script"), ("segment", "segment"), ("text", "words"),
            ("timeline", Some.Map(("start", "start"), ("end", "end"), ("total", "showLength"))), ("hook", Some.Map(("segments", new[] { "hook" }))),
            ("order", new[] { "hook", "intro" }), ("products", Some.Map(("column", "product"), ("parts", new[] { "anchor" }))), ("closing", new[] { "ending" }))),
        ("timeliness", ParameterMap.Empty),
    ];

    private static readonly CheckDefinition[] AllChecks = [.. Kinds.Select((k, i) =>
        new CheckDefinition(k.Kind, k.Kind, i == 0 ? 100m - 1.67m * (Kinds.Length - 1) : 1.67m, k.Parameters))];

    private static readonly DataSeed Seed = DataSeed.Of(new byte[DataSeed.Bytes]);

    private static readonly Scorer Everything = ScorerOf(AllChecks);

    private static Scorer ScorerOf(CheckDefinition[] checks) => new(
        "listing", new Rubric([Some.Automatic("all", 100m, checks)], [Listing.Lexicon], [Listing.Keywords]) { DataSet = new("small", ParameterMap.Empty) },
        Listing.Form, dataSets: new([typeof(SmallData)]));

    private static readonly Gen<string> Text = Gen.Frequency(
        (3, Gen.OneOf("床头柜", "北欧", "最佳", "第一步", "默认", "白", "", " ", "\ud83d", "\ude00最", "👨‍👩‍👧‍👦", "\u202e床头柜", "العربية", "NO.1")),
        (3, Gen.String),
        (1, Gen.Select(Gen.OneOf("床头柜", "最", "\ud83d", "a\u0301"), Gen.Int[1, 3_000]).Select((word, n) => string.Concat(Enumerable.Repeat(word, n)))));

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.OneOf(0m, 1m, 9m, 30m, 499.00m, 499.001m, TypedNumber.Largest, -TypedNumber.Largest), Gen.Decimal[-1_000m, 1_000m]);

    private static readonly Gen<DateOnly> Day = Gen.OneOf(Gen.OneOf(DateOnly.MinValue, DateOnly.MaxValue), Gen.DateOnly);

    private static readonly Gen<FileFacts> File = Gen.Select(Gen.Int[1, 30_000], Gen.Int[0, 100], Gen.ULong, Gen.Bool).Select(
        (size, share, print, isPicture) => isPicture
            ? Listing.Picture(size, 800, share / 100m, share / 100m, share / 100m, print, size * 20L)
            : new FileFacts("clip.mp4", new('0', 64), size, "video/mp4", null));

    /// <summary>Answers to all fields but every tenth.</summary>
    private static readonly Gen<FormAnswers> Work = Listing.Form.Fields.Aggregate(Gen.Const(FormAnswers.Empty), (work, field) =>
        Gen.Select(work, Gen.Int[0, 9], AnswerTo(field)).Select((answers, dice, answer) => dice == 0 ? answers : answers.With(field.Id, answer)));

    private static Gen<Answer> AnswerTo(Field field) => field.Type switch
    {
        FieldType.Text => Text.Select(t => (Answer)new TextAnswer(t)),
        FieldType.Choice => Gen.OneOf(field.Options.Select(o => (Answer)new ChoiceAnswer(o.Id)).ToArray()),
        FieldType.Number => Number.Select(n => (Answer)new NumberAnswer(n)),
        FieldType.Money => Number.Select(n => (Answer)new MoneyAnswer(Math.Abs(n))),
        FieldType.Date => Day.Select(d => (Answer)new DateAnswer(d)),
        FieldType.Duration => Number.Select(n => (Answer)new DurationAnswer(Math.Abs(n), null)),
        FieldType.List => Text.Array[1, 8].Select(t => (Answer)new ListAnswer([.. t])),
        FieldType.Files => File.Array[1, 8].Select(f => (Answer)new FilesAnswer([.. f])),
        FieldType.KeyValue => Gen.Select(Text, Text).Array[1, 8].Select(p => (Answer)Listing.Pairs(p)),
        FieldType.Blocks => Gen.Select(Gen.Int[0, field.Options.Length - 1], Text, Text, File).Array[1, 8].Select(b =>
            (Answer)new BlocksAnswer([.. b.Select(x => new Block(field.Options[x.Item1].Id, x.Item2, x.Item3, x.Item1 > 2 ? x.Item4 : null))])),
        FieldType.Rows => Gen.Select(Text, Number, Gen.Int[0, 9]).Array[1, 30].Array[1, 12].Select(rows =>
            (Answer)new RowsAnswer([.. rows.Select(cells => RowOf(field, cells))])),
        _ => throw new ArgumentException($"The listing has no {field.Type}.", nameof(field)),
    };

    private static Row RowOf(Field field, (string Text, decimal Number, int Dice)[] cells) => new(field.Columns.Zip(cells)
        .Where(c => c.Second.Dice > 0)
        .ToImmutableDictionary(c => c.First.Id, c => CellOf(c.First, c.Second)));

    /// <summary>What a reader makes of a cell; one in ten cannot be read and has its text alone.</summary>
    private static Cell CellOf(Column column, (string Text, decimal Number, int Dice) typed) => column.Type switch
    {
        _ when typed.Dice == 1 => new(typed.Text, null),
        FieldType.Choice => new(column.Options[typed.Dice % column.Options.Length].Id, null) { IsOption = true },
        FieldType.Date => new("2026-06-18", null) { Day = new DateOnly(2026, 6, 13 + typed.Dice) },
        FieldType.Text => new(typed.Text, null),
        _ => new(typed.Text, typed.Number),
    };

    [Fact]
    public void Every_kind_of_check_is_among_these() =>
        Assert.Equal(CheckCatalogue.BuiltIn.Kinds.Select(k => k.Name), Kinds.Select(k => k.Kind));

    [Fact]
    public void No_work_breaks_a_check_or_earns_marks_outside_the_range() => Work.Sample(work =>
    {
        var findings = Everything.Score(work, Some.OnTime, Seed).Criteria[0].Findings;
        Assert.DoesNotContain(findings, f => f.Outcome == Outcome.Broken);
        Assert.All(findings, f => Assert.InRange(f.Mark!.Value, 0m, f.Possible));
        Assert.All(findings, f => Assert.Equal(f.Outcome == Outcome.Pass, f.Next is null));
    });

    [Fact]
    public void Places_lie_within_the_work() => Work.Sample(work =>
    {
        foreach (var finding in Everything.Score(work, Some.OnTime, Seed).Criteria[0].Findings)
            foreach (var place in finding.Places)
            {
                Assert.Equal(place.Start is null, place.Length is null);
                Assert.True(place is { Start: null } or { Start: >= 0, Length: > 0 }, $"{finding.Check}: {place}");
                if (place is { Row: null, Start: { } start, Length: { } length } && work.TryGet<TextAnswer>(finding.Field!, out var text))
                    Assert.InRange(start + length, 1, text.Text.Length);
            }
    });

    [Fact]
    public void The_same_work_gives_the_same_bytes_whatever_the_order_of_checks() =>
        Gen.Select(Work, Gen.Shuffle(AllChecks)).Sample((work, shuffled) =>
        {
            var bytes = ScoreSheetJson.Write(Everything.Score(work, Some.OnTime, Seed));
            Assert.Equal(bytes, ScoreSheetJson.Write(ScorerOf(AllChecks).Score(work, Some.OnTime, Seed)));
            Assert.Equal(bytes, ScoreSheetJson.Write(ScoreSheetJson.Read(bytes)));

            var sheet = ScorerOf(shuffled).Score(work, Some.OnTime, Seed);
            var sorted = sheet.Criteria[0] with { Findings = sheet.Criteria[0].Findings.Sort((a, b) => Index(a).CompareTo(Index(b))) };
            Assert.Equal(bytes, ScoreSheetJson.Write(sheet with { RubricVersion = Everything.Rubric.Version, Criteria = [sorted] }));
        }, iter: 40);

    private static int Index(Finding finding) => Array.FindIndex(AllChecks, c => c.Id == finding.Check);

    [Fact]
    public void A_million_characters_everywhere_are_judged_too()
    {
        var text = string.Concat(Enumerable.Repeat("床头柜最\ud83d", 200_000));
        var work = Listing.Answers(
            ("title", new TextAnswer(text)), ("sellingPoints", Listing.List(text)), ("detailPage", new BlocksAnswer([new("scene", text, text, null)])),
            ("attributes", Listing.Pairs((text, text))));

        Assert.DoesNotContain(Everything.Score(work, Some.OnTime, Seed).Criteria[0].Findings, f => f.Outcome == Outcome.Broken);
    }
}
