namespace Workshop.Scoring.Similarity;

/// <summary>
/// How much of one text stands in another. A reason for a person to look, never one to take marks off: quotations, shared
/// facts and set phrases are contained in other texts too.
/// </summary>
public static class Containment
{
    /// <summary>The share of one text that stands in another, 0 to 1 with four decimals; 0 where it says nothing.</summary>
    /// <param name="text">The text asked about.</param>
    /// <param name="other">What it may have been taken from; longer or shorter makes no difference.</param>
    public static decimal Of(Fingerprint text, Fingerprint other)
    {
        if (text.Hashes.IsEmpty) return 0m;
        var (shared, at) = (0, 0);
        foreach (var hash in text.Hashes)
        {
            while (at < other.Hashes.Length && other.Hashes[at] < hash) at++;
            if (at < other.Hashes.Length && other.Hashes[at] == hash) shared++;
        }
        return Math.Round((decimal)shared / text.Hashes.Length, 4, MidpointRounding.AwayFromZero);
    }
}
