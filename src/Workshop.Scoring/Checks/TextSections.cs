using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Checks.Sections;
using Workshop.Scoring.Checks.Text;

namespace Workshop.Scoring.Checks;

/// <summary>
/// Each section asked for is there and says something of its own: enough letters, most of them not said before, no list of
/// search words, not the brief copied. The marks are divided evenly. Source: activity plan, Tables 2 and 7: overview, data,
/// problems, causes, measures.
/// </summary>
[CheckKind("text-sections")]
[Describe("规定的各部分都有，而且写了实在的内容。", "Each section asked for is there, with real content of its own.")]
public sealed class TextSections : ICheck
{
    private readonly Parameters _p;
    private readonly Substance[] _substance;
    private readonly LocalText[] _titles;
    private readonly Dictionary<string, HeadingFinder> _headings;
    private readonly MessageArgument _allTitles;

    /// <summary>What the check wants to know.</summary>
    public sealed record Parameters(
        [Describe("必须有的部分", "Sections that must be there")][NotEmpty][Within(1, 30)] ImmutableArray<TextSection> Sections,
        [Describe("每部分至少多少个字", "Least letters of each section")][Within(1, 2_000)] int LeastText = 20,
        [Describe("关键词表：内容不能只是堆这些词", "Keyword table: a section may not be a mere list of its words")][KeywordTableId] string? Table = null,
        [Describe("关键词最多占内容的比例", "Most of a section that may be search words")][Within(0, 1)] decimal MostKeywords = 0.8m,
        [Describe("任务说明用语词库：出现两种就算照抄", "Lexicon of a brief's words: two of them show that it was copied")]
        [LexiconId] string? Brief = null);

    internal static class Says
    {
        public const string Complete = "text-sections.complete";
        public const string Missing = "text-sections.missing";
        public const string MissingNext = "text-sections.add";
        public const string Thin = "text-sections.thin";
        public const string ThinNext = "text-sections.write";
    }

    /// <summary>Binds the check.</summary>
    /// <exception cref="ArgumentException">A section names a part its field has not, or headings and a part at once.</exception>
    public TextSections(Parameters parameters, CheckResources resources)
    {
        _p = parameters;
        var table = parameters.Table is { } id ? resources.GetKeywordTable(id) : null;
        var brief = parameters.Brief is { } lexicon ? resources.GetLexicon(lexicon) : null;
        _substance = [.. parameters.Sections.Select(s => new Substance(LeastOf(s), table, parameters.MostKeywords, brief))];
        _titles = [.. parameters.Sections.Select(s => TitleOf(s, resources.Form))];
        _headings = parameters.Sections.Where(s => !HeadingsOf(s).IsEmpty).GroupBy(s => s.Field)
            .ToDictionary(g => g.Key, g => new HeadingFinder([.. g.Select(s => HeadingsOf(s).ToList())]));
        _allTitles = MessageArgument.Words(_titles);
    }

    /// <inheritdoc/>
    public Verdict Run(CheckInput input)
    {
        if (_p.Sections.All(s => !input.Answers.ByField.ContainsKey(s.Field))) return Verdicts.Nothing(_p.Sections[0].Field);
        var texts = TextsOf(input.Answers);
        var fresh = new FreshText();
        var (missing, thin) = (new List<int>(), new List<int>());
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i] is not { } text || !Letters.AreIn(text)) missing.Add(i);
            else if (!_substance[i].IsIn(text) || !fresh.Add(text, LeastOf(_p.Sections[i]))) thin.Add(i);
        }
        return missing.Count + thin.Count == 0
            ? input.Full(_p.Sections[0].Field, Message.Of(Says.Complete, _allTitles))
            : Tell(input, missing, thin);
    }

    private Verdict Tell(CheckInput input, List<int> missing, List<int> thin)
    {
        var (key, nextKey, told) = missing.Count > 0 ? (Says.Missing, Says.MissingNext, missing) : (Says.Thin, Says.ThinNext, thin);
        var first = _p.Sections[told[0]];
        return input.Part(
            _p.Sections.Length - missing.Count - thin.Count, _p.Sections.Length, first.Field,
            Message.Of(key, MessageArgument.Words([.. told.Select(i => _titles[i])])),
            Message.Of(nextKey, MessageArgument.Words(_titles[told[0]]), LeastOf(first)));
    }

    private string?[] TextsOf(FormAnswers answers)
    {
        var cut = _headings.ToDictionary(h => h.Key, h => new Queue<string?>(h.Value.Cut(SectionText.Of(answers, h.Key, null))));
        return [.. _p.Sections.Select(s => HeadingsOf(s).IsEmpty ? SectionText.Of(answers, s.Field, s.Part) : cut[s.Field].Dequeue())];
    }

    private int LeastOf(TextSection section) => section.LeastText ?? _p.LeastText;

    private static ImmutableArray<string> HeadingsOf(TextSection section) => section.Headings.IsDefault ? [] : section.Headings;

    private static LocalText TitleOf(TextSection section, Form form)
    {
        if (section.Part is not null && !HeadingsOf(section).IsEmpty) throw new ArgumentException("A section has a part or headings, not both.");
        var label = form.FindLabel(section.Part is null ? section.Field : $"{section.Field}/{section.Part}")
            ?? throw new ArgumentException($"There is no part '{section.Part}' in '{section.Field}'.");
        return section.Title is { } title ? new(title.Zh, title.En) : label;
    }
}
