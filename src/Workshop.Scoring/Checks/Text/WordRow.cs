using System.Buffers;
using System.Collections.Immutable;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Text;

/// <summary>Reads a text as a row of search words, the longest at each place, and counts them by the part they play.</summary>
internal sealed class WordRow(TermFinder finder, KeywordTable table, StuffingLimits limits)
{
    private readonly KeywordGroup[] _groupOf = [.. table.Groups.SelectMany(g => g.Terms.Select(_ => g))];

    /// <summary>The counts; crowding is that of all groups together, the crowd the first group with too many.</summary>
    public WordCounts Read(ReadOnlySpan<char> folded)
    {
        var counts = new WordCounts();
        var seen = ArrayPool<bool>.Shared.Rent(_groupOf.Length);
        seen.AsSpan(0, _groupOf.Length).Clear();
        for (var from = 0; finder.TryFind(folded, from, out var hit); from = hit.End)
        {
            counts.Words++;
            if (_groupOf[hit.Term].Id == limits.Irrelevant && counts.Irrelevant++ == 0) counts.FirstIrrelevant = finder.Terms[hit.Term];
            seen[hit.Term] = true;
        }
        if (counts.Words > 0) CountCrowds(seen, ref counts);
        ArrayPool<bool>.Shared.Return(seen);
        return counts;
    }

    /// <summary>The first words off the subject.</summary>
    public ImmutableArray<TermHit> Irrelevant(ReadOnlySpan<char> folded) => Where(folded, g => g.Id == limits.Irrelevant);

    /// <summary>The first words of a group.</summary>
    public ImmutableArray<TermHit> OfGroup(ReadOnlySpan<char> folded, KeywordGroup group) => Where(folded, g => g == group);

    private void CountCrowds(ReadOnlySpan<bool> seen, ref WordCounts counts)
    {
        var first = 0;
        foreach (var group in table.Groups)
        {
            var size = seen.Slice(first, group.Terms.Length).Count(true);
            first += group.Terms.Length;
            if (size <= limits.MostOfGroup || !limits.Crowded.Contains(group.Id)) continue;
            if (counts.Crowding == 0) (counts.Crowd, counts.CrowdSize) = (group, size);
            counts.Crowding += size - limits.MostOfGroup;
        }
    }

    private ImmutableArray<TermHit> Where(ReadOnlySpan<char> folded, Func<KeywordGroup, bool> isWanted)
    {
        var hits = ImmutableArray.CreateBuilder<TermHit>();
        for (var from = 0; hits.Count < Spots.Most && finder.TryFind(folded, from, out var hit); from = hit.End)
            if (isWanted(_groupOf[hit.Term])) hits.Add(hit);
        return hits.ToImmutable();
    }
}

/// <summary>What a row of words holds.</summary>
internal struct WordCounts
{
    /// <summary>Words altogether.</summary>
    public int Words;

    /// <summary>Words off the subject.</summary>
    public int Irrelevant;

    /// <summary>The first of these; null for none.</summary>
    public string? FirstIrrelevant;

    /// <summary>Different words too many, over all crowded groups.</summary>
    public int Crowding;

    /// <summary>The first crowded group; null for none.</summary>
    public KeywordGroup? Crowd;

    /// <summary>Different words of it.</summary>
    public int CrowdSize;
}
