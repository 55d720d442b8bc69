using System.Collections.Immutable;

namespace Workshop.Scoring.Checks.Labels;

/// <summary>
/// The mean of the F1 of every label that occurs in the key, so that a rare label weighs as much as a common one. F1 = 2 × right ÷
/// (given + wanted). Source: van Rijsbergen, Information Retrieval, 1979, chapter 7, averaged over classes.
/// </summary>
internal sealed class MacroF1
{
    private readonly Dictionary<string, Tally> _tallies;

    public MacroF1(IEnumerable<string> wanted) =>
        _tallies = wanted.GroupBy(label => label).ToDictionary(g => g.Key, g => new Tally { Wanted = g.Count() });

    /// <summary>Takes note of a label given.</summary>
    /// <param name="label">Null where it is none of the labels there are.</param>
    /// <param name="isRight">Whether it is the one wanted.</param>
    public void Take(string? label, bool isRight)
    {
        if (label is null || !_tallies.TryGetValue(label, out var tally)) return;
        tally.Given++;
        if (isRight) tally.Right++;
    }

    /// <summary>0 to 1.</summary>
    public decimal Value => _tallies.Count == 0 ? 0 : _tallies.Values.Average(t => 2m * t.Right / (t.Given + t.Wanted));

    /// <summary>How many of those wanted are right, for each label that occurs, in ordinal order.</summary>
    public ImmutableArray<(string Label, int Right, int Wanted)> ByLabel =>
        [.. _tallies.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.Value.Right, t.Value.Wanted))];

    private sealed class Tally
    {
        public int Right { get; set; }

        public int Given { get; set; }

        public int Wanted { get; init; }
    }
}
