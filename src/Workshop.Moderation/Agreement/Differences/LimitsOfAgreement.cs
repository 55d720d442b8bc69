using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Differences;

/// <summary>
/// Bland and Altman's limits of agreement: the span in which about 95 % of the differences between two markers lie, if they are
/// roughly normal. Source: Bland and Altman, "Statistical methods for assessing agreement between two methods of clinical
/// measurement", Lancet 327, 1986, pages 307-310.
/// </summary>
/// <param name="StandardDeviation">Standard deviation of the differences in marks, n - 1 in the divisor; null below two works.</param>
/// <param name="Lower">Mean difference minus 1.96 standard deviations, in marks.</param>
/// <param name="Upper">Mean difference plus 1.96 standard deviations, in marks.</param>
/// <param name="LowerAtTwo">The same with 2 standard deviations, as the 1986 paper prints it.</param>
/// <param name="UpperAtTwo">The same with 2 standard deviations, as the 1986 paper prints it.</param>
public sealed record LimitsOfAgreement(
    double? StandardDeviation, Estimate Lower, Estimate Upper, Estimate LowerAtTwo, Estimate UpperAtTwo)
{
    private const double Usual = 1.96;

    /// <summary>The limits for column <paramref name="first"/> minus column <paramref name="second"/>.</summary>
    /// <remarks>
    /// The variance of a limit m standard deviations out is s²(1/n + m²/2n), which for m = 2 is the paper's 3s²/n; interval: Student's t.
    /// </remarks>
    public static LimitsOfAgreement Compute(RatingTable table, int first, int second, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        var pairs = MarkPairs.Of(table, first, second);
        if (WhyNot(table, pairs) is { } reason)
        {
            var absent = Estimate.Not(reason, pairs.Count);
            return new LimitsOfAgreement(null, absent, absent, absent, absent);
        }

        var mean = WeightedMean.Of(pairs.Differences(), pairs.Weights);
        Estimate Limit(double multiple) => At(multiple, mean, pairs, options);
        return new LimitsOfAgreement(Math.Sqrt(mean.Variance), Limit(-Usual), Limit(Usual), Limit(-2), Limit(2));
    }

    private static string? WhyNot(RatingTable table, MarkPairs pairs) => (table.Labels, pairs.Count) switch
    {
        (not null, _) => UndefinedReason.NotNumbers,
        (_, 0) => UndefinedReason.NoPairs,
        (_, 1) => UndefinedReason.OneWork,
        _ => null,
    };

    private static Estimate At(double multiple, WeightedMean mean, MarkPairs pairs, AgreementOptions options)
    {
        var limit = mean.Value + (multiple * Math.Sqrt(mean.Variance));
        var error = Math.Sqrt((mean.StandardError * mean.StandardError) + (multiple * multiple * mean.Variance / (2 * pairs.Count)));
        var reach = Quantiles.Student(pairs.Count - 1, options.UpperTail) * error;
        return (Estimate.Of(limit, pairs.Count) with { StandardError = error, Weighted = pairs.Weighted })
            .Within(Interval.Between(limit - reach, limit + reach, options.Confidence, IntervalMethod.Student));
    }
}
