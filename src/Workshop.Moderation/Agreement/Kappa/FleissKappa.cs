namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>
/// Fleiss' kappa of any number of markers on nominal categories, at most 1. Source: Fleiss, "Measuring nominal scale agreement among many
/// raters", Psychological Bulletin 76, 1971, pages 378-382. Works with missing marks are taken as Gwet 2014 takes them, which with
/// complete marks is Fleiss' own formula.
/// </summary>
public static class FleissKappa
{
    /// <summary>Kappa of all columns.</summary>
    /// <remarks>
    /// Interval: Student's t from Gwet's linearised standard error (2008), works minus 1 degrees of freedom; at perfect agreement
    /// <see cref="IntervalMethod.WilsonAtOne"/>. The null standard error is that of Fleiss, Nee and Landis, Psychological Bulletin 86, 1979, pages
    /// 974-977, which corrects the 1971 paper; it is given without weights and with equally many marks on every work.
    /// </remarks>
    public static Estimate Compute(RatingTable table, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        if (MarkCounts.Of(table, options) is not { } counts)
            return Estimate.Not(UndefinedReason.UnknownCategory, 0);
        if (counts.PairedWorks == 0)
            return Estimate.Not(UndefinedReason.NoPairs, 0);
        var coefficient = new ManyMarkerCoefficient(counts, share => share);
        var estimate = coefficient.Estimate(options);
        return estimate.Value is null ? estimate : estimate with { NullStandardError = NullError(counts, coefficient.CategoryShares) };
    }

    private static double? NullError(MarkCounts counts, double[] shares)
    {
        if (counts.IsWeighted || counts.SharedTotal is not { } markers)
            return null;
        var spread = shares.Sum(share => share * (1 - share));
        var skew = shares.Sum(share => share * (1 - share) * (1 - (2 * share)));
        var variance = 2.0 / (counts.Works.Count * (markers * (markers - 1.0))) * ((spread * spread) - skew) / (spread * spread);
        return Math.Sqrt(Math.Max(0, variance));
    }
}
