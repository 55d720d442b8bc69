using Workshop.Moderation.Agreement.Alpha;

namespace Workshop.Moderation.Agreement;

/// <summary>Krippendorff's alpha at all four levels; which of them may be read depends on what the marks mean.</summary>
/// <param name="Nominal">Marks as labels.</param>
/// <param name="Ordinal">Marks as ranks.</param>
/// <param name="Interval">Marks as equal steps.</param>
/// <param name="Ratio">Marks as multiples of a unit; undefined where one is negative.</param>
public sealed record AlphaFigures(Estimate Nominal, Estimate Ordinal, Estimate Interval, Estimate Ratio)
{
    /// <summary>The alpha of one level.</summary>
    public Estimate this[MeasurementLevel level] => level switch
    {
        MeasurementLevel.Nominal => Nominal,
        MeasurementLevel.Ordinal => Ordinal,
        MeasurementLevel.Interval => Interval,
        MeasurementLevel.Ratio => Ratio,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Must be a defined level of measurement."),
    };

    internal static AlphaFigures Of(RatingTable table, AgreementOptions options)
    {
        Estimate At(MeasurementLevel level) => KrippendorffAlpha.Compute(table, level, options);
        return new AlphaFigures(At(MeasurementLevel.Nominal), At(MeasurementLevel.Ordinal), At(MeasurementLevel.Interval), At(MeasurementLevel.Ratio));
    }
}
