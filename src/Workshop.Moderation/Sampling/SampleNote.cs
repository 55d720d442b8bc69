namespace Workshop.Moderation.Sampling;

/// <summary>Stable codes of what a reader of the sample should know.</summary>
public static class SampleNote
{
    /// <summary>Nothing could be drawn from.</summary>
    public const string Nothing = "sample.nothing-to-draw-from";

    /// <summary>Those read in any case are more than the plan's maximum; they are all in.</summary>
    public const string CertaintyAboveMaximum = "sample.certainty-above-maximum";

    /// <summary>The plan's maximum kept a band below its minimum.</summary>
    public const string BandMinimumUnmet = "sample.band-minimum-unmet";

    /// <summary>The plan's maximum kept a marker below the minimum.</summary>
    public const string MarkerMinimumUnmet = "sample.marker-minimum-unmet";

    /// <summary>Some submissions had no chance of being drawn, so that the random part does not speak for them.</summary>
    public const string Uncovered = "sample.some-without-chance";

    /// <summary>All codes, for completeness checks of the wording.</summary>
    public static IReadOnlyList<string> All { get; } = [Nothing, CertaintyAboveMaximum, BandMinimumUnmet, MarkerMinimumUnmet, Uncovered];
}
