namespace Workshop.Scoring.Checks.Labels;

/// <summary>From a measure of agreement to a share of the marks.</summary>
internal static class Grading
{
    /// <summary>How many rows at fault are named: enough to learn from, too few to read the key off.</summary>
    public const int MostNamed = 3;

    /// <summary>0 up to <paramref name="none"/>, 1 from <paramref name="full"/>, in between in proportion.</summary>
    public static decimal Share(decimal measure, decimal none, decimal full) => Math.Clamp((measure - none) / (full - none), 0m, 1m);

    /// <exception cref="ArgumentException">The ends are the wrong way round.</exception>
    public static void CheckEnds(decimal none, decimal full)
    {
        if (none >= full) throw new ArgumentException("none must be under full.", nameof(none));
    }
}
