using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A comparison names so many different competitors and says the same things of each, with figures that can be true. Too few
/// sound rows earn their share of the marks; more rows than asked for cost half. Source: operations handbook, opening a shop:
/// compare three to five of the best-selling competitors.
/// </summary>
[CheckKind("competitor-table")]
[Describe("对比表写出规定数量、互不重复的竞品，各列齐全、数值合理。", "The table compares so many different competitors, each row complete, with sensible figures.")]
public sealed class CompetitorTable : ICheck
{
    private readonly Parameters _p;
    private readonly RowContent _content;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("竞品名称列", "Column of the competitor's name")][ColumnId("Field", FieldType.Text)] string Name,
        [Describe("最少几家", "Least competitors")][Within(1, 50)] int Min = 3,
        [Describe("最多几家", "Most competitors")][Within(1, 50)] int Max = 5,
        [Describe("要填的列", "Columns to be filled in")][ColumnId("Field")] ImmutableArray<string> Filled = default,
        [Describe("要写出实在内容的文字列", "Text columns that need something in them")][ColumnId("Field", FieldType.Text)] ImmutableArray<string> Texts = default,
        [Describe("文字列至少多少个字", "Least letters of these")][Within(1, 1_000)] int LeastLength = 6,
        [Describe("数值列的范围", "Ranges of number columns")] ImmutableArray<Bound> Bounds = default,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    /// <summary>The range of one column.</summary>
    public sealed record Bound(
        [Describe("列", "Column")][ColumnId("Field", FieldType.Number, FieldType.Money, FieldType.Duration)] string Column,
        [Describe("最小值", "Least value")] decimal Min,
        [Describe("最大值", "Most")] decimal Max);

    internal static class Says
    {
        public const string Complete = "competitor-table.complete";
        public const string Few = "competitor-table.too-few";
        public const string FewNext = "competitor-table.add";
        public const string Many = "competitor-table.too-many";
        public const string ManyNext = "competitor-table.delete";
        public const string Unnamed = "competitor-table.unnamed";
        public const string UnnamedNext = "competitor-table.name";
        public const string Twice = "competitor-table.twice";
        public const string TwiceNext = "competitor-table.replace";
        public const string Lacking = "competitor-table.lacking";
        public const string LackingNext = "competitor-table.complete-row";
        public const string Outside = "competitor-table.out-of-range";
        public const string OutsideNext = "competitor-table.check-figure";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">A range is empty.</exception>
    public CompetitorTable(Parameters parameters, CheckResources resources)
    {
        if (parameters.Max < parameters.Min || parameters.Bounds.Any(b => b.Max < b.Min))
            throw new ArgumentException("max must not be below min.", nameof(parameters));
        _p = parameters;
        var brief = parameters.Brief is { } lexicon ? resources.GetLexicon(lexicon) : null;
        _content = new(parameters.Filled, parameters.Texts, new(parameters.LeastLength, null, 1m, brief));
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var rows = table.Rows;
        var faults = new Faults();
        for (var i = 0; i < rows.Length; i++) Judge(rows, i, faults);
        var sound = rows.Length - faults.Count;
        if (sound < _p.Min)
        {
            if (faults.Count == 0) faults.Add(null, Message.Of(Says.Few, _label, sound, _p.Min, _p.Max), Message.Of(Says.FewNext, _label, _p.Min - sound));
            return faults.Tell(input, sound, _p.Min, _p.Field);
        }
        if (rows.Length > _p.Max)
            return input.Share(0.5m, _p.Field, Message.Of(Says.Many, _label, rows.Length, _p.Min, _p.Max), Message.Of(Says.ManyNext, _label, _p.Max));
        return faults.Count == 0
            ? input.Full(_p.Field, Message.Of(Says.Complete, _label, sound))
            : faults.Tell(input, sound, rows.Length, _p.Field);
    }

    private void Judge(ImmutableArray<Row> rows, int i, Faults faults)
    {
        var name = rows[i].Text(_p.Name);
        if (!Letters.AreIn(name))
            faults.Add(Place.InRow(i, _p.Name), Message.Of(Says.Unnamed, _label, i + 1), Message.Of(Says.UnnamedNext, _label, i + 1));
        else if (FindTwin(rows, i) is >= 0 and var twin)
            faults.Add(Place.InRow(i, _p.Name), Message.Of(Says.Twice, _label, i + 1, twin + 1), Message.Of(Says.TwiceNext, _label, i + 1));
        else if (_content.FindLack(rows, i) is { } lack)
            faults.Add(
                Place.InRow(i, lack.Column), Message.Of(Says.Lacking, _label, i + 1, LabelOf(lack.Column)),
                Message.Of(Says.LackingNext, i + 1, LabelOf(lack.Column), _p.LeastLength));
        else if (FindOutside(rows[i]) is { } bound)
            faults.Add(
                Place.InRow(i, bound.Column), Message.Of(Says.Outside, _label, i + 1, LabelOf(bound.Column), bound.Min, bound.Max),
                Message.Of(Says.OutsideNext, i + 1, LabelOf(bound.Column)));
    }

    private int FindTwin(ImmutableArray<Row> rows, int i)
    {
        for (var earlier = 0; earlier < i; earlier++)
            if (rows[earlier].Text(_p.Name).Equals(rows[i].Text(_p.Name), StringComparison.OrdinalIgnoreCase)) return earlier;
        return -1;
    }

    private Bound? FindOutside(Row row)
    {
        foreach (var bound in _p.Bounds)
            if (row.Number(bound.Column) is not { } number || number < bound.Min || number > bound.Max) return bound;
        return null;
    }

    private MessageArgument LabelOf(string column) => MessageArgument.Label(_p.Field, column);
}
