using System.Collections.Immutable;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Text;

/// <summary>Finds the words of a lexicon, but not those that lie wholly inside one of its innocent phrases.</summary>
internal sealed class ForbiddenWordFinder
{
    private readonly TermFinder _words;
    private readonly TermFinder _innocent;
    private readonly ImmutableArray<LocalText> _groups;

    public ForbiddenWordFinder(Lexicon lexicon)
    {
        _words = new(lexicon.Groups.SelectMany(g => g.Terms));
        _innocent = new(lexicon.Innocent);
        _groups = [.. lexicon.Groups.SelectMany(g => g.Terms.Select(_ => g.Title))];
    }

    /// <summary>A word as the lexicon writes it.</summary>
    public string TermOf(int word) => _words.Terms[word];

    /// <summary>Why it is listed.</summary>
    public LocalText GroupOf(int word) => _groups[word];

    /// <summary>The next word at or after an index that is not innocent; the longest where several begin at the same place.</summary>
    public bool TryFind(ReadOnlySpan<char> folded, int from, out TermHit hit)
    {
        for (; _words.TryFind(folded, from, out hit); from = hit.Start + 1)
            if (!IsInnocent(folded, hit)) return true;
        return false;
    }

    /// <summary>Only phrases that begin at most so far before the word can reach over its end.</summary>
    private bool IsInnocent(ReadOnlySpan<char> folded, TermHit hit)
    {
        for (var start = Math.Max(0, hit.End - _innocent.LongestTerm); start <= hit.Start; start++)
            if (_innocent.LongestAt(folded, start).End >= hit.End) return true;
        return false;
    }
}
