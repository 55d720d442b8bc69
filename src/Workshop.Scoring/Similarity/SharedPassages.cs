using System.Collections.Immutable;

namespace Workshop.Scoring.Similarity;

/// <summary>Finds the passages two texts share, for a person to read side by side.</summary>
public static class SharedPassages
{
    /// <summary>Places looked at in the other text for one stretch; a phrase repeated endlessly must not take for ever.</summary>
    private const int MostPlaces = 8;

    /// <summary>The longest passages, longest first, none overlapping another in the first text.</summary>
    /// <param name="text">The text asked about.</param>
    /// <param name="other">What it may have been taken from.</param>
    /// <param name="leastUnits">Least Chinese characters or words of a passage, at least <see cref="Fingerprint.Stretch"/>.</param>
    /// <param name="most">Most passages, over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public static ImmutableArray<SharedPassage> Find(string text, string other, int leastUnits = 12, int most = 10) =>
        Find(text, Look(other), leastUnits, most);

    /// <summary>The same in a text looked through before.</summary>
    internal static ImmutableArray<SharedPassage> Find(string text, Looked other, int leastUnits, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leastUnits, Fingerprint.Stretch);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var (own, theirs, places) = (Tokens.Of(text), other.Tokens, other.Places);
        var stretches = Fingerprint.StretchesOf(own);
        var found = new List<SharedPassage>();
        for (int i = 0, length; i < stretches.Length; i += Math.Max(1, length))
        {
            length = 0;
            if (!places.TryGetValue(stretches[i], out var starts)) continue;
            (var start, length) = Longest(own, i, theirs, starts);
            if (length >= leastUnits) found.Add(PassageAt(own, i, theirs, start, length));
        }
        return [.. found.OrderByDescending(p => p.Units).ThenBy(p => p.Start).Take(most)];
    }

    /// <summary>Looks through a text in which several others are to be found.</summary>
    internal static Looked Look(string other)
    {
        var tokens = Tokens.Of(other);
        return new(tokens, PlacesOf(tokens));
    }

    /// <summary>A text looked through.</summary>
    /// <param name="Tokens">Its units.</param>
    /// <param name="Places">Where each stretch begins, the first few.</param>
    internal sealed record Looked(List<Token> Tokens, Dictionary<ulong, List<int>> Places);

    private static Dictionary<ulong, List<int>> PlacesOf(List<Token> tokens)
    {
        var places = new Dictionary<ulong, List<int>>();
        var stretches = Fingerprint.StretchesOf(tokens);
        for (var i = 0; i < stretches.Length; i++)
        {
            if (!places.TryGetValue(stretches[i], out var starts)) places[stretches[i]] = starts = [];
            if (starts.Count < MostPlaces) starts.Add(i);
        }
        return places;
    }

    private static (int Start, int Length) Longest(List<Token> own, int at, List<Token> theirs, List<int> starts)
    {
        var (best, longest) = (starts[0], 0);
        foreach (var start in starts)
        {
            var length = 0;
            while (at + length < own.Count && start + length < theirs.Count && own[at + length].Hash == theirs[start + length].Hash) length++;
            if (length > longest) (best, longest) = (start, length);
        }
        return (best, longest);
    }

    private static SharedPassage PassageAt(List<Token> own, int at, List<Token> theirs, int start, int length)
    {
        var (first, last) = (own[at], own[at + length - 1]);
        var (otherFirst, otherLast) = (theirs[start], theirs[start + length - 1]);
        return new(first.Start, last.End - first.Start, otherFirst.Start, otherLast.End - otherFirst.Start, length);
    }
}
