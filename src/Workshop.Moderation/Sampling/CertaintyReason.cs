namespace Workshop.Moderation.Sampling;

/// <summary>Stable codes that say why a submission is read in any case.</summary>
public static class CertaintyReason
{
    /// <summary>Below the pass mark.</summary>
    public const string Fail = "fail";

    /// <summary>At or above the plan's high mark.</summary>
    public const string AtOrAbove = "at-or-above";

    /// <summary>Close to the pass mark or to a boundary of bands.</summary>
    public const string NearBoundary = "near-boundary";

    /// <summary>Far from the automatic score.</summary>
    public const string AutomaticGap = "automatic-gap";

    /// <summary>Flagged by its marker.</summary>
    public const string Flagged = "flagged";

    /// <summary>Under appeal.</summary>
    public const string Appealed = "appealed";

    /// <summary>Among the first of a new marker.</summary>
    public const string NewMarker = "new-marker";

    /// <summary>All codes, for completeness checks of the wording.</summary>
    public static IReadOnlyList<string> All { get; } = [Fail, AtOrAbove, NearBoundary, AutomaticGap, Flagged, Appealed, NewMarker];
}
