namespace Workshop.Moderation.Agreement;

/// <summary>
/// One figure with all that is needed to read it fairly. Either <see cref="Value"/> is there, finite, or <see cref="Undefined"/> says
/// why it is not. Equality is by value.
/// </summary>
public sealed record Estimate
{
    /// <summary>Fewest works for which anything beyond counts, a mean difference and its interval should be shown.</summary>
    public const int FewestWorks = 10;

    /// <summary>The figure, in the unit its own documentation states; null where it does not exist.</summary>
    public double? Value { get; private init; }

    /// <summary>One of the codes of <see cref="UndefinedReason"/> where there is no value, else null.</summary>
    public string? Undefined { get; private init; }

    /// <summary>Number of works that carried information on it.</summary>
    public int Works { get; private init; }

    /// <summary>Standard error, in the unit of the value; null where it has none.</summary>
    public double? StandardError { get; init; }

    /// <summary>Standard error if the markers agreed by chance only, for testing that; null where not computed.</summary>
    public double? NullStandardError { get; init; }

    /// <summary>Confidence interval, or null with the reason in <see cref="IntervalUndefined"/>.</summary>
    public Interval? Interval { get; init; }

    /// <summary>One of the codes of <see cref="UndefinedReason"/> where there is a value but no interval, else null.</summary>
    public string? IntervalUndefined { get; init; }

    /// <summary>True where works were weighted by the inverse of their inclusion probability.</summary>
    public bool Weighted { get; init; }

    /// <summary>
    /// True below <see cref="FewestWorks"/> works: only counts, the mean difference and its interval may be shown, and no traffic light.
    /// </summary>
    public bool OnlyCountsMayBeShown => Works < FewestWorks;

    internal static Estimate Of(double value, int works) => double.IsFinite(value)
        ? new Estimate { Value = value, Works = works }
        : Not(UndefinedReason.BeyondRange, works);

    internal static Estimate Not(string reason, int works) => new() { Undefined = reason, Works = works };

    /// <summary>The same estimate with this interval, or with the reason why there is none.</summary>
    internal Estimate Within(Interval? interval, string? absent = null) => Value is null
        ? this
        : this with { Interval = interval, IntervalUndefined = interval is null ? absent ?? UndefinedReason.BeyondRange : null };
}
