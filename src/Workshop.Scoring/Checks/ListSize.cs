using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A list has a number of items in a range; only items with something in them count, and none twice. Too few earn their share
/// of the marks, up to twice too many half, more nothing. Source: activity plan, Table 1: 3-5 first-screen selling points.
/// </summary>
[CheckKind("list-size")]
[Describe("条目数量在范围内，只算写了实在内容的条目。", "The number of items lies in a range; only items with real content count.")]
public sealed class ListSize : ICheck
{
    private readonly Parameters _p;
    private readonly Substance _substance;
    private readonly MessageArgument _label;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.List)] string Field,
        [Describe("最少几条", "Least items")][Within(1, 500)] int Min,
        [Describe("最多几条", "Most items")][Within(1, 500)] int Max,
        [Describe("每条至少多少个字", "Least letters of an item")][Within(1, 1_000)] int LeastLength = 1,
        [Describe("关键词表：条目不能只是堆这些词", "Keyword table: an item may not be a mere list of its words")][KeywordTableId] string? Table = null,
        [Describe("关键词最多占一条的比例", "Most of an item that may be search words")][Within(0, 1)] decimal MostKeywords = 0.8m,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    internal static class Says
    {
        public const string Fits = "list-size.fits";
        public const string Few = "list-size.too-few";
        public const string FewNext = "list-size.add";
        public const string Many = "list-size.too-many";
        public const string ManyNext = "list-size.merge";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public ListSize(Parameters parameters, CheckResources resources)
    {
        if (parameters.Max < parameters.Min)
            throw new ArgumentException($"max ({parameters.Max}) is below min ({parameters.Min}).", nameof(parameters));
        _p = parameters;
        var table = parameters.Table is { } id ? resources.GetKeywordTable(id) : null;
        var brief = parameters.Brief is { } lexicon ? resources.GetLexicon(lexicon) : null;
        _substance = new(parameters.LeastLength, table, parameters.MostKeywords, brief);
        _label = MessageArgument.Label(parameters.Field);
        _nothing = Verdicts.Nothing(parameters.Field, Message.Of(Says.FewNext, _label, parameters.Min, parameters.LeastLength));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<ListAnswer>(_p.Field, out var list) || list.Items.IsEmpty) return _nothing;
        var count = 0;
        for (var i = 0; i < list.Items.Length; i++)
            if (IsReal(list.Items, i)) count++;
        if (count < _p.Min)
            return input.Part(
                count, _p.Min, _p.Field, Told(Says.Few, count),
                Message.Of(Says.FewNext, _label, _p.Min - count, _p.LeastLength), Hollow(list.Items));
        if (count > _p.Max)
            return input.Share(
                count <= 2 * _p.Max ? 0.5m : 0m, _p.Field, Told(Says.Many, count), Message.Of(Says.ManyNext, _label, _p.Max));
        return input.Full(_p.Field, Told(Says.Fits, count));
    }

    private bool IsReal(ImmutableArray<string> items, int i)
    {
        if (!_substance.IsIn(items[i])) return false;
        for (var earlier = 0; earlier < i; earlier++)
            if (items[earlier] == items[i]) return false;
        return true;
    }

    private Spots Hollow(ImmutableArray<string> items)
    {
        var spots = new Spots();
        for (var i = 0; i < items.Length; i++)
            if (!IsReal(items, i)) spots.Add(Place.InRow(i));
        return spots;
    }

    private Message Told(string key, int count) => Message.Of(key, _label, count, _p.Min, _p.Max);
}
