using System.Collections.Immutable;

namespace Workshop.Scoring.Similarity;

/// <summary>Where a shared passage stands in one text of several.</summary>
/// <param name="Text">Index of the text.</param>
/// <param name="Start">0-based UTF-16 index of its first character there.</param>
/// <param name="Length">Characters, at least 1.</param>
/// <param name="Passage">Number of the passage, from 1 in the order of the first side; the same on both sides.</param>
/// <param name="There">
/// Number under which it is found on the other side: another than its own where two passages of this side were taken from one
/// place there.
/// </param>
public readonly record struct PassagePlace(int Text, int Start, int Length, int Passage, int There);

/// <summary>Two sets of texts with the passages they share.</summary>
/// <param name="Own">Places in the first, in order.</param>
/// <param name="Other">Places in the second, in order.</param>
public sealed record TextComparison(ImmutableArray<PassagePlace> Own, ImmutableArray<PassagePlace> Other)
{
    private const int MostInText = 60;

    /// <summary>Compares texts. A passage never reaches from one of the first side into the next.</summary>
    /// <param name="own">The texts asked about.</param>
    /// <param name="other">What they may have been taken from.</param>
    /// <param name="counts">Passages without any of these are not shown: set phrases, say.</param>
    public static TextComparison Of(IReadOnlyList<string> own, IReadOnlyList<string> other, Fingerprint counts)
    {
        var theirs = SharedPassages.Look(string.Join('\n', other));
        var passages = own.SelectMany((text, i) => Counting(text, theirs, counts).Select(p => (Text: i, Passage: p))).ToList();
        List<Span> spans = [.. passages.Select((p, i) => new Span(p.Passage.OtherStart, p.Passage.OtherStart + p.Passage.OtherLength, i + 1))];
        var places = Places(other, [.. spans.OrderBy(s => s.Start).ThenBy(s => s.Passage)]);
        var placed = places.Select(p => p.Passage).ToHashSet();
        return new(
            [.. passages.Select((p, i) => new PassagePlace(p.Text, p.Passage.Start, p.Passage.Length, i + 1, Found(spans[i], spans, placed)))],
            places);
    }

    private readonly record struct Span(int Start, int End, int Passage);

    /// <summary>The number it has on the other side: its own, or that of the passage which took its place.</summary>
    private static int Found(Span own, List<Span> spans, HashSet<int> placed) => placed.Contains(own.Passage)
        ? own.Passage
        : spans.First(s => placed.Contains(s.Passage) && s.Start < own.End && own.Start < s.End).Passage;

    private static IEnumerable<SharedPassage> Counting(string text, SharedPassages.Looked theirs, Fingerprint counts) =>
        SharedPassages.Find(text, theirs, Fingerprint.Stretch, MostInText)
            .Where(p => !Fingerprint.Of(text.Substring(p.Start, p.Length)).Common(counts).Hashes.IsEmpty)
            .OrderBy(p => p.Start);

    /// <summary>Cuts passages at the ends of texts, and where one begins before another has ended.</summary>
    private static ImmutableArray<PassagePlace> Places(IReadOnlyList<string> texts, ImmutableArray<Span> passages)
    {
        var found = ImmutableArray.CreateBuilder<PassagePlace>();
        var at = 0;
        for (var text = 0; text < texts.Count; at += texts[text++].Length + 1)
        {
            var free = at;
            foreach (var (start, end, passage) in passages)
            {
                var (from, to) = (Math.Max(start, free), Math.Min(end, at + texts[text].Length));
                if (from >= to) continue;
                found.Add(new(text, from - at, to - from, passage, passage));
                free = to;
            }
        }
        return found.ToImmutable();
    }
}
