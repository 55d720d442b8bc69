using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>
/// The leading word of a text stands early (half the marks) and not after the first word of another group (the other half).
/// Source: operations handbook, title section: the core keyword leads. Attribute words may stand before it, as in the
/// activity plan's own sample, whose core word begins after 13 platform characters.
/// </summary>
[CheckKind("term-order")]
[Describe("主导词靠前，并且在另一组词之前。", "The leading word stands early, and before the words of another group.")]
public sealed class TermOrder : ICheck
{
    private readonly Parameters _p;
    private readonly TermFinder _lead;
    private readonly TermFinder? _before;
    private readonly MessageArgument _label;
    private readonly MessageArgument _leadTitle;
    private readonly Verdict _nothing;
    private readonly Verdict _noLead;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Text)] string Field,
        [Describe("关键词表", "Keyword table")][KeywordTableId] string Table,
        [Describe("主导词的词组", "Group of the leading word")][GroupId("Table")] string Lead,
        [Describe("主导词前面最多容纳的平台字符数", "Most platform characters in front of the leading word")][Within(0, 1_000)] int Within,
        [Describe("必须排在主导词后面的词组", "Group whose words must come after it")][GroupId("Table")] string? Before = null);

    internal static class Says
    {
        public const string Leads = "term-order.leads";
        public const string Absent = "term-order.absent";
        public const string AbsentNext = "term-order.begin-with";
        public const string Late = "term-order.late";
        public const string LateNext = "term-order.move-forward";
        public const string After = "term-order.after";
        public const string AfterNext = "term-order.swap";
    }

    /// <summary>Binds the check.</summary>
    public TermOrder(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var table = resources.GetKeywordTable(parameters.Table);
        var lead = table.GetGroup(parameters.Lead);
        _lead = FinderOf(lead);
        _before = parameters.Before is { } before ? FinderOf(table.GetGroup(before)) : null;
        _label = MessageArgument.Label(parameters.Field);
        _leadTitle = MessageArgument.Words(lead.Title);
        _nothing = Verdicts.Nothing(parameters.Field);
        _noLead = Verdicts.None(
            parameters.Field, Message.Of(Says.Absent, _label, _leadTitle), Message.Of(Says.AbsentNext, _label, lead.Terms[0].Term));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<TextAnswer>(_p.Field, out var answer) || string.IsNullOrWhiteSpace(answer.Text)) return _nothing;
        using var folded = FoldedText.Of(answer.Text);
        if (!_lead.TryFind(folded.Characters, 0, out var lead)) return _noLead;
        var (start, length) = folded.Original(lead.Start, lead.Length);
        var word = answer.Text.Substring(start, length);
        var column = PlatformWidth.Of(answer.Text.AsSpan(0, start));
        var first = _before is not null && _before.TryFind(folded.Characters, 0, out var found) ? found : default;
        var isLate = column > _p.Within;
        if (first.Length > 0 && first.Start < lead.Start)
            return Tell(input, isLate ? 0m : 0.5m, start, length,
                Message.Of(Says.After, _label, word, TextOf(answer.Text, folded, first)),
                Message.Of(Says.AfterNext, word, TextOf(answer.Text, folded, first)));
        return isLate
            ? Tell(input, 0.5m, start, length,
                Message.Of(Says.Late, _label, word, column, _p.Within), Message.Of(Says.LateNext, word, _p.Within))
            : input.Full(_p.Field, Message.Of(Says.Leads, _label, word));
    }

    private Verdict Tell(CheckInput input, decimal share, int start, int length, Message message, Message next) =>
        input.Share(share, _p.Field, message, next, Spots.At(Place.Range(start, length)));

    private static string TextOf(string text, FoldedText folded, TermHit hit)
    {
        var (start, length) = folded.Original(hit.Start, hit.Length);
        return text.Substring(start, length);
    }

    private static TermFinder FinderOf(KeywordGroup group) => new(group.Terms.Select(t => t.Term));
}
