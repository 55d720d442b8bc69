namespace Workshop.Moderation.Sampling;

/// <summary>What is known of a submission beside its marks, that a plan may always want to read.</summary>
[Flags]
public enum FrameFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The marker asked the lecturer to look at it.</summary>
    Flagged = 1,

    /// <summary>The trainee has appealed.</summary>
    Appealed = 2,

    /// <summary>Its marker is new; how many of the first are read is the plan's.</summary>
    NewMarker = 4,
}
