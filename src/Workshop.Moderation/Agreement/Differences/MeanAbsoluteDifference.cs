namespace Workshop.Moderation.Agreement.Differences;

/// <summary>
/// The mean size of the difference between two markers, in marks, at least 0, whichever is the stricter. Interval: Student's t of the
/// absolute differences, cut at 0 (Willmott and Matsuura, Climate Research 30, 2005, for the measure itself).
/// </summary>
public static class MeanAbsoluteDifference
{
    /// <summary>The mean absolute difference of columns <paramref name="first"/> and <paramref name="second"/>.</summary>
    public static Estimate Compute(RatingTable table, int first, int second, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        if (table.Labels is not null)
            return Estimate.Not(UndefinedReason.NotNumbers, 0);
        var pairs = MarkPairs.Of(table, first, second);
        double[] sizes = [.. pairs.Differences().Select(Math.Abs)];
        return StudentMean.Of(sizes, pairs.Weights, pairs.Weighted, options, 0);
    }
}
