using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>
/// Krippendorff's alpha of any number of markers, marks missing or not, at most 1; 0 is what marks dealt out at random would give. Source:
/// Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, sections A to E; "Content Analysis", 3rd edition 2013, chapter 12.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Most different marks for which the interval on a ratio scale is resampled: the work grows with their square.</summary>
    public const int MostValuesOnRatioScale = 500;

    /// <summary>Alpha of all columns at one level of measurement. Works with fewer than two marks say nothing and are left out.</summary>
    /// <remarks>
    /// Interval: <see cref="IntervalMethod.Bootstrap"/> over works, resamples without variation left out; undefined where those are more than
    /// half. With weights of works, each pair and each mark counts with its work's weight.
    /// </remarks>
    public static Estimate Compute(RatingTable table, MeasurementLevel level, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        var units = AlphaUnits.Of(table);
        if (WhyNot(table, level, units) is { } reason)
            return Estimate.Not(reason, units.Count);
        var disagreement = For(level, units);
        if (disagreement.Alpha([.. Enumerable.Repeat(1, units.Count)]) is not { } alpha)
            return Estimate.Not(UndefinedReason.NoVariation, units.Count);
        var estimate = Estimate.Of(alpha, units.Count) with { Weighted = units.Weights.Any(weight => weight != units.Weights[0]) };
        if (units.Count < 2)
            return estimate.Within(null, UndefinedReason.OneWork);
        if (level == MeasurementLevel.Ratio && units.Values.Length > MostValuesOnRatioScale)
            return estimate.Within(null, UndefinedReason.TooManyValues);
        return PercentileBootstrap.Run(units.Count, disagreement.Alpha, options.Replicates, options.Seed, options.Confidence) is var (lower, upper)
            ? estimate.Within(Interval.Between(lower, upper, options.Confidence, IntervalMethod.Bootstrap))
            : estimate.Within(null, UndefinedReason.FewResamples);
    }

    private static string? WhyNot(RatingTable table, MeasurementLevel level, AlphaUnits units) => (level, units.Count) switch
    {
        (not MeasurementLevel.Nominal, _) when table.Labels is not null => UndefinedReason.NotNumbers,
        (_, 0) => UndefinedReason.NoPairs,
        (MeasurementLevel.Ratio, _) when units.Values[0] < 0 => UndefinedReason.NegativeRatio,
        _ => null,
    };

    private static Disagreement For(MeasurementLevel level, AlphaUnits units) => level switch
    {
        MeasurementLevel.Nominal => new NominalDisagreement(units),
        MeasurementLevel.Ordinal => new RankDisagreement(units),
        MeasurementLevel.Interval => new SquaredDisagreement(units),
        MeasurementLevel.Ratio => new RatioDisagreement(units),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Must be a defined level of measurement."),
    };
}
