using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Shares;

/// <summary>
/// Exact and adjacent agreement: of the pairs of marks on the same work, the share that are equal, or at most a given width apart; from 0
/// to 1. With more than two markers each work counts once, with the share of its pairs that agree (Fleiss, Psychological Bulletin 76,
/// 1971, page 379). Interval: <see cref="IntervalMethod.Wilson"/>, with the number of works that has the same sampling variance.
/// </summary>
public static class AgreementShare
{
    /// <summary>Share of pairs whose marks are at most <paramref name="width"/> apart, over all markers.</summary>
    /// <param name="table">The marks.</param>
    /// <param name="width">In marks, at least 0, end included; 0 for exact agreement, the only sensible one for labels.</param>
    /// <param name="options">For the coverage of the interval.</param>
    public static Estimate Compute(RatingTable table, decimal width, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Over(table, [.. Enumerable.Range(0, table.Markers.Count)], width, options);
    }

    /// <summary>Share of works on which two markers are at most <paramref name="width"/> apart.</summary>
    /// <inheritdoc cref="Compute"/>
    public static Estimate Between(RatingTable table, int first, int second, decimal width, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Over(table, [first, second], width, options);
    }

    private static Estimate Over(RatingTable table, int[] markers, decimal width, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        if (width > 0 && table.Labels is not null)
            return Estimate.Not(UndefinedReason.NotNumbers, 0);
        List<double> shares = [], weights = [];
        long pairs = 0;
        for (var work = 0; work < table.Works; work++)
        {
            decimal[] marks = [.. markers.Select(marker => table[work][marker]).OfType<decimal>()];
            if (marks.Length < 2)
                continue;
            shares.Add(Agreeing(marks, width));
            weights.Add(table.Weights[work]);
            pairs += marks.Length * (marks.Length - 1L) / 2;
        }

        return shares.Count == 0 ? Estimate.Not(UndefinedReason.NoPairs, 0) : Averaged(shares, weights, pairs, options);
    }

    private static double Agreeing(decimal[] marks, decimal width)
    {
        var agreeing = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            for (var j = i + 1; j < marks.Length; j++)
                agreeing += Math.Abs(marks[i] - marks[j]) <= width ? 1 : 0;
        }

        return 2.0 * agreeing / (marks.Length * (marks.Length - 1.0));
    }

    private static Estimate Averaged(List<double> shares, List<double> weights, long pairs, AgreementOptions options)
    {
        var share = shares.All(each => each == shares[0]) ? shares[0] : Math.Clamp(WeightedMean.Of(shares, weights).Value, 0, 1);
        var count = Count(share, shares, weights, pairs);
        var (lower, upper) = WilsonInterval.Of(share, count, options);
        var estimate = Estimate.Of(share, shares.Count) with
        {
            StandardError = Math.Sqrt(share * (1 - share) / count),
            Weighted = weights.Any(weight => weight != weights[0]),
        };
        return estimate.Within(Interval.Between(lower, upper, options.Confidence, IntervalMethod.Wilson));
    }

    /// <summary>
    /// How many independent pairs would vary as much as this share does: never more than there are pairs, and where all agree or none does, so
    /// that nothing varies, the number of works.
    /// </summary>
    private static double Count(double share, List<double> shares, List<double> weights, long pairs)
    {
        var works = WeightedMean.EffectiveCount(weights);
        var binomial = share * (1 - share);
        if (binomial == 0)
            return works;
        var total = weights.Sum();
        var variance = Enumerable.Range(0, shares.Count).Sum(i => Math.Pow(weights[i] / total * (shares[i] - share), 2));
        return Math.Min(binomial / variance, works * pairs / shares.Count);
    }
}
