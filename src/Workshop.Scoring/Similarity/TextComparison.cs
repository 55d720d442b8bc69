using System.Collections.Immutable;

namespace Workshop.Scoring.Similarity;

/// <summary>Where a shared passage stands in one text of several.</summary>
/// <param name="Text">Index of the text.</param>
/// <param name="Start">0-based UTF-16 index of its first character there.</param>
/// <param name="Length">Characters, at least 1.</param>
/// <param name="Passage">Number of the passage, from 1 in the order of the first side; the same on both sides.</param>
public readonly record struct PassagePlace(int Text, int Start, int Length, int Passage);

/// <summary>Two sets of texts with the passages they share.</summary>
/// <param name="Own">Places in the first, in order.</param>
/// <param name="Other">Places in the second, in order.</param>
public sealed record TextComparison(ImmutableArray<PassagePlace> Own, ImmutableArray<PassagePlace> Other)
{
    /// <summary>Shorter passages leave no sure hash in both fingerprints, see <see cref="Fingerprint"/>.</summary>
    private const int LeastUnits = 9;

    private const int MostPassages = 60;

    /// <summary>Compares texts.</summary>
    /// <param name="own">The texts asked about.</param>
    /// <param name="other">What they may have been taken from.</param>
    /// <param name="counts">Passages without any of these are not shown: set phrases, say.</param>
    public static TextComparison Of(IReadOnlyList<string> own, IReadOnlyList<string> other, Fingerprint counts)
    {
        var (first, second) = (string.Join('\n', own), string.Join('\n', other));
        var passages = SharedPassages.Find(first, second, LeastUnits, MostPassages)
            .Where(p => !Fingerprint.Of(first.Substring(p.Start, p.Length)).Common(counts).Hashes.IsEmpty)
            .OrderBy(p => p.Start).ToList();
        return new(
            Places(own, passages.Select(p => (p.Start, p.Length))),
            Places(other, passages.Select(p => (p.OtherStart, p.OtherLength))));
    }

    /// <summary>Cuts passages at the ends of texts, and where one was reached by an earlier one.</summary>
    private static ImmutableArray<PassagePlace> Places(IReadOnlyList<string> texts, IEnumerable<(int Start, int Length)> passages)
    {
        var found = ImmutableArray.CreateBuilder<PassagePlace>();
        var numbered = passages.Select((p, i) => (p.Start, End: p.Start + p.Length, Number: i + 1)).OrderBy(p => p.Start).ToList();
        var at = 0;
        for (var text = 0; text < texts.Count; at += texts[text++].Length + 1)
        {
            var free = at;
            foreach (var (start, end, number) in numbered)
            {
                var (from, to) = (Math.Max(start, free), Math.Min(end, at + texts[text].Length));
                if (from >= to) continue;
                found.Add(new(text, from - at, to - from, number));
                free = to;
            }
        }
        return found.ToImmutable();
    }
}
