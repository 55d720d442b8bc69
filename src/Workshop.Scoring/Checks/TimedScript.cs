using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Scripts;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A script for a live show runs to the second: its times join up, it opens with a hook, its segments stand in order, every
/// product gets all its parts and the show is properly closed. Each rule given takes an equal part of the marks. Rows whose
/// words say nothing do not count. Source: operations handbook, running the live stream: hook within 30 seconds; selling point,
/// price anchor, limited stock; countdown, payment guide, thanks and next date.
/// </summary>
[CheckKind("timed-script")]
[Describe("直播脚本时间首尾相接，开场、顺序、每个商品的环节和收尾齐全。", "A live script joins up in time and has its opening, order, parts of each product and closing.")]
public sealed class TimedScript : ICheck
{
    private readonly Parameters _p;
    private readonly Substance _substance;
    private readonly ImmutableArray<IScriptRule> _rules;
    private readonly Message _fits;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Rows)] string Field,
        [Describe("环节列", "Column of the kind of segment")][ColumnId("Field", FieldType.Choice)] string Segment,
        [Describe("话术列：没写实在内容的行不算", "Column of the words: rows without any do not count")][ColumnId("Field", FieldType.Text)] string? Text = null,
        [Describe("话术至少多少个字", "Least letters of the words")][Within(1, 1_000)] int LeastLength = 6,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")][LexiconId] string? Brief = null,
        [Describe("时间", "Times")] TimelineParameters? Timeline = null,
        [Describe("开场", "Opening")] HookParameters? Hook = null,
        [Describe("依次要有的环节", "Segments asked for, in order")][Within(0, 30)][ColumnOptionId("Field", "Segment")] ImmutableArray<string> Order = default,
        [Describe("商品讲解", "Talk about products")] ProductParameters? Products = null,
        [Describe("商品讲完之后要有的收尾环节", "Segments that close the show after the last product")]
        [ColumnOptionId("Field", "Segment")] ImmutableArray<string> Closing = default);

    /// <summary>How the times of segments are given: start and end, seconds, or all three.</summary>
    public sealed record TimelineParameters(
        [Describe("开始列（秒）", "Column of the start, in seconds")][ColumnId("Field", FieldType.Duration, FieldType.Number)] string? Start = null,
        [Describe("结束列（秒）", "Column of the end, in seconds")][ColumnId("Field", FieldType.Duration, FieldType.Number)] string? End = null,
        [Describe("时长列（秒）", "Column of the length, in seconds")][ColumnId("Field", FieldType.Duration, FieldType.Number)] string? Seconds = null,
        [Describe("总时长字段（秒）", "Field of the whole length, in seconds")][FieldId(FieldType.Duration, FieldType.Number)] string? Total = null,
        [Describe("总时长允许差几秒", "How many seconds the whole may be off")][Within(0, 3_600)] decimal Tolerance = 0m);

    /// <summary>How the show opens.</summary>
    public sealed record HookParameters(
        [Describe("可作开场的环节", "Segments that may open the show")][NotEmpty][ColumnOptionId("Field", "Segment")] ImmutableArray<string> Segments,
        [Describe("几秒以内", "Within so many seconds")][Within(1, 3_600)] int Within = 30);

    /// <summary>What is said of each product.</summary>
    public sealed record ProductParameters(
        [Describe("商品列", "Column of the product")][ColumnId("Field", FieldType.Text, FieldType.Choice)] string Column,
        [Describe("每个商品都要有的环节", "Segments every product must have")][NotEmpty][ColumnOptionId("Field", "Segment")] ImmutableArray<string> Parts,
        [Describe("至少几个商品", "Least products")][Within(1, 50)] int Least = 1);

    internal static class Says
    {
        public const string Fits = "timed-script.fits";
        public const string Untimed = "timed-script.untimed";
        public const string UntimedNext = "timed-script.time";
        public const string Gap = "timed-script.gap";
        public const string Overlap = "timed-script.overlap";
        public const string JoinNext = "timed-script.join";
        public const string OffLength = "timed-script.wrong-length";
        public const string OffLengthNext = "timed-script.set-length";
        public const string NoTotal = "timed-script.no-total";
        public const string OffTotal = "timed-script.wrong-total";
        public const string TotalNext = "timed-script.set-total";
        public const string NoHook = "timed-script.no-hook";
        public const string NoHookNext = "timed-script.open";
        public const string LongHook = "timed-script.long-hook";
        public const string LongHookNext = "timed-script.shorten-hook";
        public const string Missing = "timed-script.missing";
        public const string MissingNext = "timed-script.add";
        public const string Silent = "timed-script.silent";
        public const string SilentNext = "timed-script.write";
        public const string Muddled = "timed-script.muddled";
        public const string MuddledNext = "timed-script.sort";
        public const string FewProducts = "timed-script.too-few-products";
        public const string FewProductsNext = "timed-script.add-product";
        public const string NoPart = "timed-script.no-part";
        public const string NoPartNext = "timed-script.add-part";
        public const string NoClosing = "timed-script.no-closing";
        public const string NoClosingNext = "timed-script.close";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">No rule is given, or times are given by half.</exception>
    public TimedScript(Parameters parameters, CheckResources resources)
    {
        if (parameters.Timeline is { } times && ((times.Start is null) != (times.End is null) || (times.Start ?? times.Seconds) is null))
            throw new ArgumentException("timeline needs start and end, seconds, or all three.", nameof(parameters));
        _p = parameters;
        _substance = new(parameters.LeastLength, null, 1m, parameters.Brief is { } id ? resources.GetLexicon(id) : null);
        var labels = new ScriptLabels(parameters.Field, parameters.Segment);
        _rules = [.. Rules(parameters, labels)];
        if (_rules.IsEmpty) throw new ArgumentException("Give timeline, hook, order, products or closing.", nameof(parameters));
        _fits = Message.Of(Says.Fits, labels.Field);
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<RowsAnswer>(_p.Field, out var table) || table.Rows.IsEmpty) return _nothing;
        var script = new ScriptRows(table.Rows, _p.Segment, _p.Text, _substance);
        var faults = new Faults();
        var kept = 0m;
        foreach (var rule in _rules) kept += rule.Judge(script, input.Answers, faults);
        return faults.Count == 0 ? input.Full(_p.Field, _fits) : faults.Tell(input, kept, _rules.Length, _p.Field);
    }

    private static IEnumerable<IScriptRule> Rules(Parameters p, ScriptLabels labels)
    {
        if (p.Timeline is { } times) yield return new TimelineRule(times, labels);
        if (p.Hook is { } hook) yield return new HookRule(hook, p.Timeline, labels);
        if (!p.Order.IsEmpty) yield return new OrderRule(p.Order, labels);
        if (p.Products is { } products) yield return new ProductRule(products, labels);
        if (!p.Closing.IsEmpty) yield return new ClosingRule(p.Closing, p.Products, labels);
    }
}
