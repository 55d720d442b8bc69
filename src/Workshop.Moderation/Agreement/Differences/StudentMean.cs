using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Differences;

/// <summary>A mean with Student's interval, shared by the figures that are means of differences.</summary>
internal static class StudentMean
{
    public static Estimate Of(double[] values, double[] weights, bool weighted, AgreementOptions options, double floor)
    {
        if (values.Length == 0)
            return Estimate.Not(UndefinedReason.NoPairs, 0);
        var mean = WeightedMean.Of(values, weights);
        var estimate = Estimate.Of(mean.Value, values.Length) with { Weighted = weighted };
        if (values.Length == 1)
            return estimate.Within(null, UndefinedReason.OneWork);
        var reach = Quantiles.Student(values.Length - 1, options.UpperTail) * mean.StandardError;
        return (estimate with { StandardError = mean.StandardError }).Within(Interval.Between(
            Math.Max(floor, mean.Value - reach), mean.Value + reach, options.Confidence, IntervalMethod.Student));
    }
}
