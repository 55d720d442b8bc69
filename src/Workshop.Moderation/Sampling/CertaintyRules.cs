namespace Workshop.Moderation.Sampling;

/// <summary>Which submissions are read in any case. They are no random sample, so they are reported apart. By default none.</summary>
public sealed record CertaintyRules
{
    /// <summary>Those below the plan's pass mark.</summary>
    public bool Fails { get; init; }

    /// <summary>Those at or above so many per cent, from 0 to 100; null for none.</summary>
    public decimal? AtOrAbove { get; init; }

    /// <summary>Those at most so many percentage points from the pass mark or a boundary of bands, from 0 to 100; null for none.</summary>
    public decimal? BoundaryMargin { get; init; }

    /// <summary>Those whose mark is at least so many percentage points from the automatic score, from 0 to 100; null for none.</summary>
    public decimal? AutomaticGap { get; init; }

    /// <summary>Those that their marker flagged.</summary>
    public bool Flagged { get; init; }

    /// <summary>Those under appeal.</summary>
    public bool Appealed { get; init; }

    /// <summary>The first so many of each new marker, at least 0.</summary>
    public int FirstOfNewMarker { get; init; }
}
