using System.Collections.Immutable;
using CsCheck;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.Tests.Checks;

/// <summary>Whatever a trainee, or someone who means mischief, might hand in for the listing of <see cref="Listing"/>.</summary>
internal static class Anything
{
    private static readonly string[] Pieces =
    [
        "床头柜", "储物柜", "北欧", "简约", "卧室", "实木", "收纳", "新款", "栖木", "连衣裙", "最", "第一", "最终解释权", "最近", "核心词", "字段",
        "60cm", "默认", " ", "，", "ins风", "\uD83D", "\uDE00", "😀", "👨‍👩‍👧", "\u202E", "שלום", "\u200B", "e\u0301", "\0", "\r\n", "ﷺ", "A", "ａ", "𠮷",
    ];

    /// <summary>Any UTF-16 at all, and pieces of what matters here.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat), Gen.Char.Array[0, 40].Select(c => new string(c)));

    private static Gen<decimal> Amount { get; } =
        Gen.OneOf(Gen.OneOf(0m, -1m, 0.01m, 0.005m, 499m, 599.00m, decimal.MaxValue, decimal.MinValue), Gen.Decimal[-1000m, 1000m]);

    private static Gen<FileFacts?> Picture { get; } = Gen.Select(Gen.Int[0, 3], Gen.Decimal[0m, 1m], Gen.Decimal[0m, 1m], Gen.Int[0, 3], (kind, white, sharp, print) =>
        kind switch
        {
            0 => null,
            1 => new FileFacts("x", "", 1, "application/pdf", null),
            2 => Listing.Picture(white: white, sharp: sharp, print: Listing.Print(print)),
            _ => Listing.Picture(799, 1200, white, sharp, 1m - sharp, Listing.Print(print), 999_999, "image/png"),
        });

    private static Gen<Cell> Cell { get; } = Gen.Select(Text, Amount, Gen.Bool, (text, number, isNumber) => new Cell(text, isNumber ? number : null));

    private static Gen<Block> Block { get; } = Gen.Select(
        Gen.OneOf("scene", "details", "selling-points", "trust", "specification", "reviews"), Text, Text, Picture,
        (kind, heading, text, picture) => new Block(kind, heading, text, picture));

    /// <summary>Answers of the right type for any of the fields, or none.</summary>
    public static Gen<FormAnswers> Answers { get; } = Gen.Select(
        Texts(), Money(), Pictures(), Tables(), Planned(), (texts, money, pictures, tables, planned) => new FormAnswers(
            texts.Concat(money).Concat(pictures).Concat(tables).Concat(planned).Where(a => a.Answer is not null).ToImmutableDictionary(a => a.Field, a => a.Answer!)));

    private static Gen<(string Field, Answer? Answer)[]> Texts() => Gen.Select(
        Text, Text.Array[0, 7], Pairs("brand", "material", "own"), Pairs("firstKg", "furtherKg", "regions"),
        (title, points, attributes, freight) => new (string, Answer?)[]
        {
            ("title", title.Length == 0 ? null : new TextAnswer(title)), ("sellingPoints", new ListAnswer([.. points])),
            ("attributes", attributes), ("freight", freight),
        });

    private static Gen<(string Field, Answer? Answer)[]> Money() => Gen.Select(Amount, Amount, Amount, Amount, (daily, promo, cost, seconds) =>
        new (string, Answer?)[]
        {
            ("dailyPrice", new MoneyAnswer(daily)), ("promoPrice", new MoneyAnswer(promo)), ("costPrice", new MoneyAnswer(cost)),
            ("mainVideo", new DurationAnswer(seconds, null)), ("weight", new NumberAnswer(seconds)),
            ("budgetTotal", new MoneyAnswer(daily)), ("showLength", new DurationAnswer(seconds, null)), ("bigDay", new DateAnswer(new DateOnly(2026, 6, 3))),
        });

    private static Gen<(string Field, Answer? Answer)[]> Pictures() => Gen.Select(Picture.Array[0, 7], Block.Array[0, 8], (files, blocks) =>
        new (string, Answer?)[]
        {
            ("mainImages", new FilesAnswer([.. files.OfType<FileFacts>()])), ("detailPage", new BlocksAnswer([.. blocks])),
        });

    private static Gen<(string Field, Answer? Answer)[]> Tables() => Gen.Select(
        Rows("colour", "size", "price", "stock", "held"), Rows("term", "volume", "competition"),
        (skus, evidence) => new (string, Answer?)[] { ("skus", skus), ("keywordEvidence", evidence) });

    /// <summary>The tables of <see cref="Plans"/>, with options, days and times that may or may not fit together.</summary>
    private static Gen<(string Field, Answer? Answer)[]> Planned() => Plans.Fields.Where(f => f.Type == FieldType.Rows).Aggregate(
        Gen.Const(Array.Empty<(string, Answer?)>()),
        (all, field) => Gen.Select(all, PlanRows(field), (before, rows) => before.Append((field.Id, (Answer?)rows)).ToArray()));

    private static Gen<RowsAnswer> PlanRows(Field field) => Gen.Select(Gen.Int[0, 7], Text, Amount).Array[field.Columns.Length].Select(cells =>
        new Row(field.Columns.Zip(cells).Where(c => c.Second.Item1 > 0).ToImmutableDictionary(c => c.First.Id, c => PlanCell(c.First, c.Second))))
        .Array[0, 12].Select(rows => new RowsAnswer([.. rows]));

    private static Cell PlanCell(Column column, (int Dice, string Text, decimal Amount) typed) => column.Type switch
    {
        _ when typed.Dice == 1 => new(typed.Text, null),
        FieldType.Choice => new(column.Options[typed.Dice % column.Options.Length].Id, null) { IsOption = true },
        FieldType.Date when typed.Dice == 2 => new("", null) { Day = typed.Amount < 0 ? DateOnly.MinValue : DateOnly.MaxValue },
        FieldType.Date => new("", null) { Day = new DateOnly(2026, 6, typed.Dice) },
        FieldType.Text => new(typed.Text, null),
        _ => new(typed.Text, typed.Amount),
    };

    private static Gen<RowsAnswer> Rows(params string[] columns) => Cell.Array[columns.Length].Select(cells =>
        new Row(columns.Zip(cells).Where(c => c.Second.Text.Length > 0).ToImmutableDictionary(c => c.First, c => c.Second)))
        .Array[0, 20].Select(rows => new RowsAnswer([.. rows]));

    private static Gen<KeyValueAnswer> Pairs(params string[] names) =>
        Gen.OneOf(Text, Amount.Select(a => ((MessageArgument)a).Text)).Array[names.Length]
            .Select(values => new KeyValueAnswer([.. names.Zip(values, KeyValuePair.Create)]));
}
