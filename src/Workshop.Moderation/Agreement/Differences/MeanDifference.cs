namespace Workshop.Moderation.Agreement.Differences;

/// <summary>
/// Bias: the mean of first minus second marker, in marks, negative where the first is the stricter. Interval: Student's t of the paired
/// differences (Bland and Altman, Lancet 327, 1986, pages 307-310). Weighted as <c>Σwd / Σw</c>.
/// </summary>
public static class MeanDifference
{
    /// <summary>The bias of column <paramref name="first"/> against column <paramref name="second"/>.</summary>
    public static Estimate Compute(RatingTable table, int first, int second, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        if (table.Labels is not null)
            return Estimate.Not(UndefinedReason.NotNumbers, 0);
        var pairs = MarkPairs.Of(table, first, second);
        return StudentMean.Of(pairs.Differences(), pairs.Weights, pairs.Weighted, options, double.NegativeInfinity);
    }
}
