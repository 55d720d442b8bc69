using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Text;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks;

/// <summary>
/// No word of a lexicon stands in the texts, but where an innocent phrase holds it. One word, however often, costs half the
/// marks, a second one the rest. Source: activity plan, part 4, compliance; operations handbook, sensitive words.
/// </summary>
[CheckKind("forbidden-words")]
[Describe("文本里没有词库中的违规词；正常语境里的不算。", "No word of a lexicon stands in the texts, save in innocent contexts.")]
public sealed class ForbiddenWords : ICheck
{
    private const int MostNamed = 5;

    private readonly Parameters _p;
    private readonly ForbiddenWordFinder _finder;
    private readonly Message _clean;
    private readonly Verdict _nothing;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("要检查的字段", "Fields to look at")][NotEmpty]
        [FieldId(FieldType.Text, FieldType.List, FieldType.Blocks, FieldType.KeyValue, FieldType.Rows)] ImmutableArray<string> Fields,
        [Describe("违规词库", "Lexicon of forbidden words")][LexiconId] string Lexicon);

    internal static class Says
    {
        public const string Clean = "forbidden-words.clean";
        public const string Found = "forbidden-words.found";
        public const string FoundNext = "forbidden-words.replace";
    }

    /// <summary>Binds the check.</summary>
    public ForbiddenWords(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        _finder = new(resources.GetLexicon(parameters.Lexicon));
        _clean = Message.Of(Says.Clean, MessageArgument.Labels(parameters.Fields));
        _nothing = Verdicts.Nothing(parameters.Fields[0]);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        var report = default(Report);
        var isBlank = true;
        foreach (var field in _p.Fields)
        {
            var texts = AnswerTexts.Of(input.Answers, field);
            isBlank = isBlank && texts.AreBlank;
            for (var i = 0; i < texts.Count; i++) Search(texts, i, field, ref report);
        }
        return isBlank ? _nothing : report is null ? input.Full(_p.Fields[0], _clean) : Tell(input, report);
    }

    private void Search(AnswerTexts texts, int i, string field, ref Report? report)
    {
        using var folded = FoldedText.Of(texts[i]);
        for (var from = 0; _finder.TryFind(folded.Characters, from, out var hit); from = hit.End)
        {
            report ??= new(field);
            var (start, length) = folded.Original(hit.Start, hit.Length);
            report.Note(hit.Term, field == report.Field ? texts.PlaceOf(i, start, length) : null);
        }
    }

    private Verdict Tell(CheckInput input, Report report)
    {
        var words = report.Terms.Take(MostNamed).Select(t => new LocalText($"「{_finder.TermOf(t)}」", $"“{_finder.TermOf(t)}”")).ToList();
        var message = Message.Of(
            Says.Found, MessageArgument.Label(report.Field), report.Count, MessageArgument.Words(words),
            MessageArgument.Words(_finder.GroupOf(report.Terms.Min)));
        return input.Share(
            report.Terms.Count == 1 ? 0.5m : 0m, report.Field, message, Message.Of(Says.FoundNext, MessageArgument.Words(words[0])), report.Spots);
    }

    /// <summary>What was found; places are those in the first field with any.</summary>
    private sealed class Report(string field)
    {
        private int _last = -1;

        public string Field { get; } = field;

        public int Count { get; private set; }

        public SortedSet<int> Terms { get; } = [];

        public Spots Spots { get; } = new();

        public void Note(int term, Place? place)
        {
            Count++;
            if (term != _last) Terms.Add(_last = term);
            if (place is { } spot) Spots.Add(spot);
        }
    }
}
