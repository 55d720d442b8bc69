using System.Collections.Immutable;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Checks.Text;

/// <summary>Tells what stuffs a text with the search words of a keyword table.</summary>
internal sealed class StuffingDetector
{
    private readonly StuffingLimits _limits;
    private readonly TermFinder _finder;
    private readonly RepeatCounter _repeats;
    private readonly WordRow _row;

    public StuffingDetector(KeywordTable table, StuffingLimits limits)
    {
        _limits = limits;
        _finder = new(table.Groups.SelectMany(g => g.Terms.Select(t => t.Term)));
        _repeats = new(_finder, limits.Most);
        _row = new(_finder, table, limits);
    }

    /// <summary>How the text is stuffed, or null where it is not.</summary>
    public Stuffing? Find(ReadOnlySpan<char> folded)
    {
        var repeat = _repeats.Find(folded);
        var row = _row.Read(folded);
        var list = Math.Max(0, row.Words - _limits.MostWords);
        var faults = repeat.Excess + row.Irrelevant + row.Crowding + list;
        if (faults == 0) return null;
        if (repeat.Excess > 0) return new(StuffingKind.Repeated, faults, repeat.Count, repeat.Word, null, Surplus(folded, repeat.Word));
        if (row.Irrelevant > 0) return new(StuffingKind.Irrelevant, faults, row.Irrelevant, row.FirstIrrelevant!, null, _row.Irrelevant(folded));
        if (row.Crowding > 0) return new(StuffingKind.Crowded, faults, row.CrowdSize, "", row.Crowd!.Title, _row.OfGroup(folded, row.Crowd));
        return new(StuffingKind.List, faults, row.Words, "", null, []);
    }

    /// <summary>Where a word stands after it has stood as often as it may.</summary>
    private ImmutableArray<TermHit> Surplus(ReadOnlySpan<char> folded, string word)
    {
        var hits = ImmutableArray.CreateBuilder<TermHit>();
        var finder = new TermFinder([word]);
        var allowed = _limits.Most;
        for (var from = 0; hits.Count < Spots.Most && finder.TryFind(folded, from, out var hit); from = hit.Start + 1)
            if (allowed-- <= 0) hits.Add(hit);
        return hits.ToImmutable();
    }
}
