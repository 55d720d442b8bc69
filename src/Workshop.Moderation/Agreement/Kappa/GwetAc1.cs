namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>
/// Gwet's AC1 of any number of markers on nominal categories, at most 1; unlike kappa it does not collapse when nearly every mark is the same.
/// Source: Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008, pages 29-48.
/// </summary>
public static class GwetAc1
{
    /// <summary>AC1 of all columns. It depends on the number of categories, so declare them where some went unused.</summary>
    /// <remarks>
    /// Interval: Student's t from Gwet's linearised standard error, works minus 1 degrees of freedom; at perfect agreement
    /// <see cref="IntervalMethod.WilsonAtOne"/>.
    /// </remarks>
    public static Estimate Compute(RatingTable table, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        if (MarkCounts.Of(table, options) is not { } counts)
            return Estimate.Not(UndefinedReason.UnknownCategory, 0);
        if (counts.PairedWorks == 0)
            return Estimate.Not(UndefinedReason.NoPairs, 0);
        if (counts.Categories < 2)
            return Estimate.Not(UndefinedReason.NoVariation, counts.PairedWorks);
        return new ManyMarkerCoefficient(counts, share => (1 - share) / (counts.Categories - 1)).Estimate(options);
    }
}
