using Workshop.Moderation.Agreement.Kappa;

namespace Workshop.Moderation.Agreement;

/// <summary>How agreement is computed. Every value has a default, so that <c>new AgreementOptions()</c> is a fair start.</summary>
public sealed record AgreementOptions
{
    /// <summary>What the marks mean; default <see cref="MeasurementLevel.Interval"/>.</summary>
    /// <remarks>
    /// Chooses the leading alpha, and the distances of linear and quadratic kappa: positions in the list of categories on nominal and
    /// ordinal scales, the marks themselves on interval and ratio scales. Where the categories are consecutive whole numbers it is the same.
    /// </remarks>
    public MeasurementLevel Level { get; init; } = MeasurementLevel.Interval;

    /// <summary>Marks this far apart still count as adjacent, end included; in marks, at least 0; default 1.</summary>
    public decimal AdjacentWidth
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must be at least 0.");
    } = 1m;

    /// <summary>Coverage of all intervals as a share, from 0.5 to 0.999; default 0.95.</summary>
    public double Confidence
    {
        get;
        init => field = value is >= 0.5 and <= 0.999 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must lie from 0.5 to 0.999.");
    } = 0.95;

    /// <summary>Number of resamples behind a bootstrap interval, from 100 to 100,000; default 1,000.</summary>
    public int Replicates
    {
        get;
        init => field = value is >= 100 and <= 100_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Must lie from 100 to 100,000.");
    } = 1_000;

    /// <summary>Seed of the resampling; default 1979. The same table, options and seed give the same interval.</summary>
    public long Seed { get; init; } = 1979;

    /// <summary>
    /// The categories of the scale in ascending order, or null (the default) for those that occur. Categories nobody used matter to AC1 and
    /// to the distances on ordinal scales. Ignored by everything that is not a kappa or AC1.
    /// </summary>
    public IReadOnlyList<decimal>? Categories { get; init; }

    /// <summary>A matrix of weights of one's own for Cohen's kappa, or null (the default).</summary>
    public KappaWeights? GivenWeights { get; init; }

    internal double UpperTail => (1 + Confidence) / 2;
}
