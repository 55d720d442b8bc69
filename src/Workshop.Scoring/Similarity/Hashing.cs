namespace Workshop.Scoring.Similarity;

/// <summary>Hashes that are the same on every machine and in every run. Not for secrets.</summary>
internal static class Hashing
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a over the UTF-16 units, well mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text) hash = unchecked((hash ^ c) * Prime);
        return Mix(hash);
    }

    /// <summary>One hash of several in their order.</summary>
    public static ulong Join(ReadOnlySpan<Token> tokens)
    {
        var hash = Offset;
        foreach (var token in tokens) hash = Mix(unchecked((hash ^ token.Hash) * Prime));
        return hash;
    }

    /// <summary>Spreads every bit over all others (the finaliser of SplitMix64).</summary>
    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
