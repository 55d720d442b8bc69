using Workshop.Moderation.Agreement.Shares;
using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>
/// Cohen's kappa and weighted kappa of two markers, at most 1; 0 is what chance would give with the markers' own habits. Sources: Cohen,
/// Educational and Psychological Measurement 20, 1960, page 40; Cohen, Psychological Bulletin 70, 1968, page 215; standard errors: Fleiss,
/// Cohen and Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72, 1969, pages 323-327.
/// </summary>
public static class CohenKappa
{
    private const double Tiny = 1e-12;

    /// <summary>Kappa of two columns.</summary>
    /// <remarks>
    /// Interval: normal, from the non-null standard error, the ends cut at -1 and 1; at perfect agreement
    /// <see cref="IntervalMethod.WilsonAtOne"/>. With weights of works the proportions and the standard error are weighted, which with
    /// equal weights is the formula of 1969; the null standard error is given without weights only.
    /// </remarks>
    public static Estimate Compute(RatingTable table, int first, int second, KappaWeights weights, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(options);
        var pairs = MarkPairs.Of(table, first, second);
        if (pairs.Count == 0)
            return Estimate.Not(UndefinedReason.NoPairs, 0);
        if (table.Labels is not null && (weights == KappaWeights.Linear || weights == KappaWeights.Quadratic))
            return Estimate.Not(UndefinedReason.NotNumbers, pairs.Count);
        if (Categories.Of(table, options, weights.Categories) is not { } categories)
            return Estimate.Not(UndefinedReason.UnknownCategory, pairs.Count);
        return Of(new KappaMoments(new JointTable(pairs, categories), categories, weights), pairs, options);
    }

    private static Estimate Of(KappaMoments moments, MarkPairs pairs, AgreementOptions options)
    {
        if (1 - moments.Expected < Tiny)
            return Estimate.Not(UndefinedReason.NoVariation, pairs.Count);
        var kappa = (moments.Observed - moments.Expected) / (1 - moments.Expected);
        var error = Math.Sqrt(moments.Variance());
        var estimate = Estimate.Of(kappa, pairs.Count) with
        {
            StandardError = error,
            NullStandardError = pairs.Weighted ? null : Math.Sqrt(moments.NullVariance() / pairs.Count),
            Weighted = pairs.Weighted,
        };
        return estimate.Within(1 - kappa < Tiny
            ? CoefficientInterval.AtOne(moments.Expected, WeightedMean.EffectiveCount(pairs.Weights), options)
            : CoefficientInterval.Around(kappa, Quantiles.Normal(options.UpperTail) * error, IntervalMethod.Normal, options));
    }
}
