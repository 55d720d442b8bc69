namespace Workshop.Moderation.Agreement;

/// <summary>What the marks of a table mean as numbers (Stevens, "On the Theory of Scales of Measurement", Science 103, 1946).</summary>
public enum MeasurementLevel
{
    /// <summary>Labels only: equal or not.</summary>
    Nominal,

    /// <summary>Ranks: more or less, but not how much more.</summary>
    Ordinal,

    /// <summary>Equal steps, no true zero: points of a rubric. The default.</summary>
    Interval,

    /// <summary>Equal steps from a true zero, never negative: counts, durations.</summary>
    Ratio,
}
