using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A title is not stuffed: no word stands more often than allowed (the activity plan's own sample has one twice), none is off
/// the subject, no group is crowded with synonyms, and it is not a mere list of search words. The first fault costs half the
/// marks, the second another quarter, the third the rest; a text copied from the brief earns nothing.
/// </summary>
[CheckKind("repetition")]
[Describe("标题不堆砌：词不反复，不塞无关热词，同类词不扎堆，也不照抄任务说明。", "The title is not stuffed: no word repeated, none off the subject, no group crowded, and not copied from the brief.")]
public sealed class Repetition : ICheck
{
    private readonly Parameters _p;
    private readonly StuffingDetector _detector;
    private readonly MessageArgument _label;
    private readonly Message _clean;
    private readonly Verdict _nothing;
    private readonly BriefEcho? _brief;
    private readonly Verdict _copied;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Text)] string Field,
        [Describe("关键词表", "Keyword table")][KeywordTableId] string Table,
        [Describe("同一个词最多出现几次", "How often a word may stand at most")][Within(1, 20)] int Most = 2,
        [Describe("无关热词所在的词组", "Group of words off the subject")][GroupId("Table")] string? Irrelevant = null,
        [Describe("不能扎堆的词组", "Groups that must not be crowded")][GroupId("Table")] ImmutableArray<string> Crowded = default,
        [Describe("这些词组各自最多用几个词", "Most words of each of these groups")][Within(1, 20)] int MostOfGroup = 3,
        [Describe("整段最多用多少个关键词", "Most search words altogether")][Within(1, 200)] int MostWords = 15,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    internal static class Says
    {
        public const string Clean = "repetition.clean";
        public const string Repeated = "repetition.repeated";
        public const string RepeatedNext = "repetition.keep-fewer";
        public const string Irrelevant = "repetition.irrelevant";
        public const string IrrelevantNext = "repetition.delete-irrelevant";
        public const string Crowded = "repetition.crowded";
        public const string CrowdedNext = "repetition.thin-out";
        public const string List = "repetition.word-list";
        public const string ListNext = "repetition.write-title";
        public const string Copied = "repetition.copied";
        public const string CopiedNext = "repetition.write-your-own";
    }

    /// <summary>Binds the check.</summary>
    public Repetition(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        _detector = new(resources.GetKeywordTable(parameters.Table), new(
            parameters.Most, parameters.Irrelevant, parameters.Crowded.IsDefault ? [] : parameters.Crowded,
            parameters.MostOfGroup, parameters.MostWords));
        _label = MessageArgument.Label(parameters.Field);
        _clean = Message.Of(Says.Clean, _label);
        _nothing = Verdicts.Nothing(parameters.Field);
        _brief = parameters.Brief is { } brief ? new(resources.GetLexicon(brief)) : null;
        _copied = Verdicts.None(parameters.Field, Message.Of(Says.Copied, _label), Message.Of(Says.CopiedNext, _label));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<TextAnswer>(_p.Field, out var answer) || string.IsNullOrWhiteSpace(answer.Text)) return _nothing;
        using var folded = FoldedText.Of(answer.Text);
        if (_brief is not null && _brief.IsIn(folded.Characters)) return _copied;
        if (_detector.Find(folded.Characters) is not { } stuffing) return input.Full(_p.Field, _clean);
        var spots = new Spots();
        foreach (var hit in stuffing.Hits)
        {
            var (start, length) = folded.Original(hit.Start, hit.Length);
            spots.Add(Place.Range(start, length));
        }
        return input.Share(Verdicts.ShareAfter(stuffing.Faults), _p.Field, Told(stuffing), NextOf(stuffing), spots);
    }

    private Message Told(Stuffing stuffing) => stuffing.Kind switch
    {
        StuffingKind.Repeated => Message.Of(Says.Repeated, _label, stuffing.Word, stuffing.Count, _p.Most),
        StuffingKind.Irrelevant => Message.Of(Says.Irrelevant, _label, stuffing.Word),
        StuffingKind.Crowded => Message.Of(Says.Crowded, _label, MessageArgument.Words(stuffing.Group!), stuffing.Count, _p.MostOfGroup),
        StuffingKind.List => Message.Of(Says.List, _label, stuffing.Count, _p.MostWords),
    };

    private Message NextOf(Stuffing stuffing) => stuffing.Kind switch
    {
        StuffingKind.Repeated => Message.Of(Says.RepeatedNext, stuffing.Word, stuffing.Count - _p.Most),
        StuffingKind.Irrelevant => Message.Of(Says.IrrelevantNext, stuffing.Word),
        StuffingKind.Crowded => Message.Of(Says.CrowdedNext, MessageArgument.Words(stuffing.Group!), _p.MostOfGroup),
        StuffingKind.List => Message.Of(Says.ListNext, _label, stuffing.Count - _p.MostWords),
    };
}
