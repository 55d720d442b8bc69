using Workshop.Randomness;

namespace Workshop.Moderation.Numerics;

/// <summary>
/// Percentile bootstrap over works (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13): works are drawn
/// with replacement, the statistic is computed anew, and the middle share of the results is the interval.
/// </summary>
internal static class PercentileBootstrap
{
    /// <summary>The interval, or null where fewer than half of the resamples give a value at all.</summary>
    /// <param name="works">Number of works, at least 1.</param>
    /// <param name="statistic">Gets how many times each work was drawn; null means undefined on that resample.</param>
    /// <param name="replicates">Number of resamples.</param>
    /// <param name="seed">Recorded seed.</param>
    /// <param name="confidence">Share of the resamples inside the interval.</param>
    public static (double Lower, double Upper)? Run(
        int works, Func<int[], double?> statistic, int replicates, long seed, double confidence)
    {
        var random = new SplitMix64(seed);
        var times = new int[works];
        var results = new List<double>(replicates);
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            Array.Clear(times);
            for (var draw = 0; draw < works; draw++)
                times[random.NextBelow(works)]++;
            if (statistic(times) is { } value)
                results.Add(value);
        }

        if (results.Count * 2 < replicates)
            return null;
        results.Sort();
        return (At(results, (1 - confidence) / 2), At(results, (1 + confidence) / 2));
    }

    /// <summary>Quantile of sorted values, linear between neighbours (definition 7 of Hyndman and Fan, 1996).</summary>
    private static double At(List<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
