using System.Buffers;

namespace Workshop.Scoring.Checks.Text;

/// <summary>
/// Counts words that stand too often: terms wherever they occur, also inside longer ones, and any pair of Chinese characters,
/// so that a word no table lists is noticed too. Linear in the text but for one sort.
/// </summary>
internal sealed class RepeatCounter(TermFinder finder, int most)
{
    private const int ShortestCounted = 2;

    private readonly int[][] _shorterWithin = [.. finder.Terms.Select(t => ShorterWithin(t, finder))];

    /// <summary>The first word that stands too often, with the excess of all of them; excess 0 where none does.</summary>
    public Repeat Find(ReadOnlySpan<char> folded)
    {
        var counts = ArrayPool<int>.Shared.Rent(finder.Terms.Length);
        counts.AsSpan(0, finder.Terms.Length).Clear();
        finder.CountAll(folded, counts);
        var terms = FindTerm(counts);
        ArrayPool<int>.Shared.Return(counts);
        var pair = CharacterPairs.MostRepeated(folded);

        // The characters of a repeated term are a repeated pair: the same fault, counted once.
        if (pair.Count - most <= terms.Excess) return terms;
        return terms.Excess > 0
            ? terms with { Excess = pair.Count - most }
            : new(folded.Slice(pair.Start, CharacterPairs.Length).ToString(), pair.Count, pair.Count - most);
    }

    private Repeat FindTerm(ReadOnlySpan<int> counts)
    {
        var found = new Repeat("", 0, 0);
        for (var term = 0; term < finder.Terms.Length; term++)
        {
            if (!IsRepeated(term, counts) || ContainsRepeated(term, counts)) continue;
            if (found.Excess == 0) found = new(finder.Terms[term], counts[term], 0);
            found = found with { Excess = found.Excess + counts[term] - most };
        }
        return found;
    }

    private bool IsRepeated(int term, ReadOnlySpan<int> counts) =>
        counts[term] > most && finder.Terms[term].Length >= ShortestCounted;

    /// <summary>A shorter word within it stands at least as often, and is told instead.</summary>
    private bool ContainsRepeated(int term, ReadOnlySpan<int> counts)
    {
        foreach (var shorter in _shorterWithin[term])
            if (IsRepeated(shorter, counts)) return true;
        return false;
    }

    private static int[] ShorterWithin(string term, TermFinder finder) =>
        [.. Enumerable.Range(0, finder.Terms.Length)
            .Where(i => finder.Terms[i].Length < term.Length && term.Contains(finder.Terms[i], StringComparison.OrdinalIgnoreCase))];
}

/// <summary>A word that stands too often.</summary>
/// <param name="Word">The word; empty for none.</param>
/// <param name="Count">How often it stands.</param>
/// <param name="Excess">Occurrences too many, of this and all other such words.</param>
internal readonly record struct Repeat(string Word, int Count, int Excess);
