namespace Workshop.Moderation.Sampling;

/// <summary>
/// The chance of noticing: how likely a sample of a given size holds at least one of the bad submissions. Hypergeometric; if the bad ones may be
/// anywhere alike, it holds for a stratified sample of the same size too.
/// </summary>
public static class CatchChance
{
    /// <summary>1 - C(N - D, n) / C(N, n), from 0 to 1.</summary>
    /// <param name="submissions">Submissions in all, N, at least 0.</param>
    /// <param name="bad">Bad ones among them, D, from 0 to <paramref name="submissions"/>.</param>
    /// <param name="sample">Size of the sample, n, from 0 to <paramref name="submissions"/>.</param>
    public static double AtLeastOne(int submissions, int bad, int sample)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(submissions);
        ArgumentOutOfRangeException.ThrowIfNegative(bad);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bad, submissions);
        ArgumentOutOfRangeException.ThrowIfNegative(sample);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sample, submissions);
        var missed = 1.0;
        for (var drawn = 0; drawn < sample && missed > 0; drawn++)
            missed *= Math.Max(0, submissions - bad - drawn) / (double)(submissions - drawn);
        return 1 - missed;
    }

    /// <summary>The smallest sample that catches at least one with at least this chance; null where there are no bad ones to catch.</summary>
    /// <param name="submissions">Submissions in all, at least 0.</param>
    /// <param name="bad">Bad ones among them, from 0 to <paramref name="submissions"/>.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static int? SmallestSample(int submissions, int bad, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(submissions);
        ArgumentOutOfRangeException.ThrowIfNegative(bad);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bad, submissions);
        if (!(chance is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(chance), chance, "Must lie from 0 to 1.");
        if (bad == 0)
            return null;
        var missed = 1.0;
        var drawn = 0;
        while (1 - missed < chance)
        {
            missed *= Math.Max(0, submissions - bad - drawn) / (double)(submissions - drawn);
            drawn++;
        }

        return drawn;
    }
}
