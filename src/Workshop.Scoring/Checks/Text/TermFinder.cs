using System.Buffers;
using System.Collections.Immutable;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// Terms to be found in folded texts, in time linear in the text however many terms there are: vectorised search jumps to
/// the next place where any term begins, a trie says which ones do.
/// </summary>
internal sealed class TermFinder
{
    private readonly SearchValues<string> _any;
    private readonly TermTrie _trie;

    /// <param name="terms">As their author wrote them; a term that folds to one before it is found as that one.</param>
    public TermFinder(IEnumerable<string> terms)
    {
        Terms = [.. terms];
        var folded = Terms.Select(FoldedText.Term).ToList();
        _any = SearchValues.Create([.. folded.Where(t => t.Length > 0)], StringComparison.Ordinal);
        _trie = TermTrie.Over(folded);
        LongestTerm = folded.Select(t => t.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The terms as written; hits name them by index.</summary>
    public ImmutableArray<string> Terms { get; }

    /// <summary>Length of the longest term, folded; 0 where there is none.</summary>
    public int LongestTerm { get; }

    /// <summary>Where the first term begins, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> folded) => folded.IndexOfAny(_any);

    /// <summary>The first term at or after an index, the longest where several begin at the same place.</summary>
    public bool TryFind(ReadOnlySpan<char> folded, int from, out TermHit hit)
    {
        var start = NextStart(folded, from);
        hit = start < 0 ? default : LongestAt(folded, start);
        return start >= 0;
    }

    /// <summary>The longest term that begins exactly here; of length 0 where none does.</summary>
    public TermHit LongestAt(ReadOnlySpan<char> folded, int start)
    {
        var longest = new TermHit(-1, start, 0);
        var node = _trie.Find(folded[start]);
        for (var i = start; node is not null; node = ++i < folded.Length ? node.Find(folded[i]) : null)
            if (node.Term >= 0) longest = new(node.Term, start, i + 1 - start);
        return longest;
    }

    /// <summary>Counts every occurrence of every term, those inside others included.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="counts">One place a term; added to.</param>
    public void CountAll(ReadOnlySpan<char> folded, Span<int> counts)
    {
        for (int start = NextStart(folded, 0); start >= 0; start = NextStart(folded, start + 1))
        {
            var node = _trie.Find(folded[start]);
            for (var i = start; node is not null; node = ++i < folded.Length ? node.Find(folded[i]) : null)
                if (node.Term >= 0) counts[node.Term]++;
        }
    }

    private int NextStart(ReadOnlySpan<char> folded, int from) =>
        folded[from..].IndexOfAny(_any) is var ahead and >= 0 ? from + ahead : -1;
}

/// <summary>A term found in a folded text.</summary>
/// <param name="Term">Index of the term; -1 where none was found.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its characters.</param>
internal readonly record struct TermHit(int Term, int Start, int Length)
{
    /// <summary>Index after the last character.</summary>
    public int End => Start + Length;
}
