using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>
/// A text must hold a term of each of some groups of a keyword table (activity plan, Table 1: brand and core attribute words
/// present). The marks are divided evenly among the groups; one term found anywhere, also inside a longer word, earns a group.
/// </summary>
[CheckKind("required-terms")]
[Describe("每组关键词至少出现一个，分值按组平分。", "At least one term of each keyword group is present; the marks are divided evenly among the groups.")]
public sealed class RequiredTerms : ICheck
{
    private readonly Parameters _p;
    private readonly ImmutableArray<WantedGroup> _groups;
    private readonly MessageArgument _label;
    private readonly Message _present;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Field to look at")][FieldId(FieldType.Text, FieldType.List, FieldType.Blocks)] string Field,
        [Describe("关键词表", "Keyword table")][KeywordTableId] string Table,
        [Describe("必须出现的词组", "Groups that must be present")][NotEmpty][Within(1, 20)][GroupId("Table")] ImmutableArray<string> Groups,
        [Describe("也可以写在这个字段里", "Field where the terms may stand instead")]
        [FieldId(FieldType.Text, FieldType.List, FieldType.Blocks, FieldType.KeyValue)] string? OrField = null,
        [Describe("或者在上面那个字段里填了这一项", "Or this name filled in within that field")][ColumnId("OrField")] string? OrKey = null);

    internal static class Says
    {
        public const string Present = "required-terms.present";
        public const string Missing = "required-terms.missing";
        public const string MissingNext = "required-terms.add";
    }

    /// <summary>Binds the check.</summary>
    public RequiredTerms(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var table = resources.GetKeywordTable(parameters.Table);
        _groups = [.. parameters.Groups.Select(id => new WantedGroup(table.GetGroup(id)))];
        _label = MessageArgument.Label(parameters.Field);
        _present = Message.Of(Says.Present, _label, TitlesOf(_groups));
        _nothing = Verdicts.Nothing(parameters.Field);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var texts = AnswerTexts.Of(input.Answers, _p.Field);
        if (texts.AreBlank) return _nothing;
        var missing = Unfound(texts, ~0u >> (32 - _groups.Length));
        if (missing != 0 && _p.OrField is { } other)
            missing = HasKey(input.Answers, other) ? 0 : Unfound(AnswerTexts.Of(input.Answers, other), missing);
        return missing == 0 ? input.Full(_p.Field, _present) : Tell(input, missing);
    }

    /// <summary>Which of the wanted groups, as bits, none of the texts satisfies.</summary>
    private uint Unfound(AnswerTexts texts, uint wanted)
    {
        for (var i = 0; i < texts.Count && wanted != 0; i++)
        {
            using var folded = FoldedText.Of(texts[i]);
            for (var g = 0; g < _groups.Length; g++)
                if ((wanted & (1u << g)) != 0 && _groups[g].Finder.IndexIn(folded.Characters) >= 0) wanted &= ~(1u << g);
        }
        return wanted;
    }

    private bool HasKey(FormAnswers answers, string field)
    {
        if (_p.OrKey is null || !answers.TryGet<KeyValueAnswer>(field, out var given)) return false;
        foreach (var (key, value) in given.Pairs)
            if (key == _p.OrKey && Letters.AreIn(value)) return true;
        return false;
    }

    private Verdict Tell(CheckInput input, uint missing)
    {
        var lacking = _groups.Where((_, g) => (missing & (1u << g)) != 0).ToList();
        var next = Message.Of(Says.MissingNext, _label, MessageArgument.Words(lacking[0].Title), lacking[0].Proposals);
        return input.Part(
            _groups.Length - lacking.Count, _groups.Length, _p.Field, Message.Of(Says.Missing, _label, TitlesOf(lacking)), next);
    }

    private static MessageArgument TitlesOf(IEnumerable<WantedGroup> groups) => MessageArgument.Words([.. groups.Select(g => g.Title)]);

    /// <summary>A group with the two terms most worth proposing: many searches for the competition they have.</summary>
    private sealed class WantedGroup(KeywordGroup group)
    {
        private const decimal LeastCompetition = 0.01m;

        public LocalText Title => group.Title;

        public TermFinder Finder { get; } = new(group.Terms.Select(t => t.Term));

        public MessageArgument Proposals { get; } = MessageArgument.Words([.. group.Terms
            .OrderByDescending(t => t.Volume / Math.Max(t.Competition, LeastCompetition)).Take(2)
            .Select(t => new LocalText($"「{t.Term}」", $"“{t.Term}”"))]);
    }
}
