using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A page has a block of each kind asked for, with something in it: enough text, not a list of search words, not the brief
/// copied, not the text of another block. The marks are divided evenly; with fewer than half of the kinds there is no page yet.
/// Source: activity plan, module 1, detail page.
/// </summary>
[CheckKind("block-presence")]
[Describe("每种模块都有，而且写了实在的内容。", "A block of each kind is there, with real content.")]
public sealed class BlockPresence : ICheck
{
    private readonly Parameters _p;
    private readonly Substance _substance;
    private readonly MessageArgument _label;
    private readonly Message _complete;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Blocks)] string Field,
        [Describe("必须有的模块", "Kinds of block that must be there")][NotEmpty][Within(1, 30)][OptionId("Field")] ImmutableArray<string> Blocks,
        [Describe("每个模块至少多少个字", "Least letters of each block")][Within(1, 2_000)] int LeastText = 10,
        [Describe("关键词表：内容不能只是堆这些词", "Keyword table: a block may not be a mere list of its words")][KeywordTableId] string? Table = null,
        [Describe("关键词最多占内容的比例", "Most of a block that may be search words")][Within(0, 1)] decimal MostKeywords = 0.8m,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    internal static class Says
    {
        public const string Complete = "block-presence.complete";
        public const string Missing = "block-presence.missing";
        public const string MissingNext = "block-presence.add";
        public const string Thin = "block-presence.thin";
        public const string ThinNext = "block-presence.write";
    }

    /// <summary>Binds the check.</summary>
    public BlockPresence(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var table = parameters.Table is { } id ? resources.GetKeywordTable(id) : null;
        var brief = parameters.Brief is { } lexicon ? resources.GetLexicon(lexicon) : null;
        _substance = new(parameters.LeastText, table, parameters.MostKeywords, brief);
        _label = MessageArgument.Label(parameters.Field);
        _complete = Message.Of(Says.Complete, _label, parameters.Blocks.Length);
        _nothing = Verdicts.Nothing(parameters.Field, Message.Of(Says.MissingNext, _label, LabelOf(parameters.Blocks[0])));
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (!input.Answers.TryGet<BlocksAnswer>(_p.Field, out var page) || page.Blocks.IsEmpty) return _nothing;
        var good = 0u;
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            var kind = _p.Blocks.IndexOf(page.Blocks[i].Kind);
            if (kind >= 0 && (good & (1u << kind)) == 0 && IsReal(page.Blocks, i)) good |= 1u << kind;
        }
        return good == ~0u >> (32 - _p.Blocks.Length) ? input.Full(_p.Field, _complete) : Tell(input, page.Blocks, good);
    }

    private bool IsReal(ImmutableArray<Block> blocks, int i)
    {
        if (!_substance.IsIn(blocks[i].Text, blocks[i].Heading)) return false;
        // A block nobody asked for takes no text from one that was: else moving it down the page would cost marks.
        for (var earlier = 0; earlier < i; earlier++)
            if (_p.Blocks.Contains(blocks[earlier].Kind) && AreAlike(blocks[earlier], blocks[i])) return false;
        return true;
    }

    private static bool AreAlike(Block one, Block other) =>
        one.Text == other.Text && (one.Text.Length > 0 || one.Heading == other.Heading);

    private Verdict Tell(CheckInput input, ImmutableArray<Block> blocks, uint good)
    {
        var lacking = _p.Blocks.Where((_, kind) => (good & (1u << kind)) == 0).ToList();
        var missing = lacking.Where(kind => !blocks.Any(b => b.Kind == kind)).ToList();
        var earned = _p.Blocks.Length - lacking.Count;
        var counted = 2 * earned < _p.Blocks.Length ? 0 : earned;
        var (key, nextKey, told) = missing.Count > 0 ? (Says.Missing, Says.MissingNext, missing) : (Says.Thin, Says.ThinNext, lacking);
        return input.Part(
            counted, _p.Blocks.Length, _p.Field, Message.Of(key, _label, LabelsOf(told)), Message.Of(nextKey, _label, LabelOf(told[0]), _p.LeastText),
            ThinBlocks(blocks, lacking));
    }

    private static Spots ThinBlocks(ImmutableArray<Block> blocks, List<string> lacking)
    {
        var spots = new Spots();
        for (var i = 0; i < blocks.Length; i++)
            if (lacking.Contains(blocks[i].Kind)) spots.Add(Place.InRow(i));
        return spots;
    }

    private MessageArgument LabelOf(string kind) => MessageArgument.Label(_p.Field, kind);

    private MessageArgument LabelsOf(IEnumerable<string> kinds) => MessageArgument.Labels(kinds.Select(k => $"{_p.Field}/{k}"));
}
