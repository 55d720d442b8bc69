using Workshop.Moderation.Agreement.Shares;

namespace Workshop.Moderation.Agreement.Kappa;

/// <summary>Intervals of coefficients that cannot exceed 1.</summary>
internal static class CoefficientInterval
{
    /// <summary>Symmetric about the value, cut at 1 and, unless the value itself lies below, at -1.</summary>
    public static Interval? Around(double value, double reach, string method, AgreementOptions options) =>
        Interval.Between(Math.Max(value - reach, Math.Min(-1, value)), Math.Min(value + reach, 1), options.Confidence, method);

    /// <summary>For perfect agreement, whose standard error is 0 however few the works.</summary>
    public static Interval? AtOne(double expected, double works, AgreementOptions options)
    {
        var (lower, _) = WilsonInterval.Of(1, works, options);
        var coefficient = (lower - expected) / (1 - expected);
        return Interval.Between(Math.Max(coefficient, -1), 1, options.Confidence, IntervalMethod.WilsonAtOne);
    }
}
