namespace Workshop.Moderation.Sampling;

/// <summary>One submission that may be drawn.</summary>
/// <param name="SubmissionId">Identifies it within the frame; never empty, compared letter by letter.</param>
/// <param name="MarkerId">Who marked it; never empty.</param>
/// <param name="Group">The trainee's group, for reading only; null where there is none.</param>
/// <param name="Score">The mark given, from 0 to <paramref name="Possible"/>; null where not yet marked, which leaves it out of the draw.</param>
/// <param name="Possible">The most that could be given, greater than 0 and at most 1,000,000.</param>
/// <param name="AutomaticScore">What the automatic checks alone would give, on the same scale; null where there are none.</param>
/// <param name="Flags">What else is known of it.</param>
/// <param name="Order">Its place in time among the marker's works; only the order matters, equal places go by the id.</param>
public sealed record FrameRow(
    string SubmissionId,
    string MarkerId,
    string? Group,
    decimal? Score,
    decimal Possible,
    decimal? AutomaticScore,
    FrameFlags Flags,
    long Order)
{
    /// <summary>The score in per cent of what was possible, or null where there is none.</summary>
    public decimal? Percent => Possible > 0 ? Score * 100m / Possible : null;

    /// <summary>Distance of the automatic score from the mark in percentage points, or null where one of them is missing.</summary>
    public decimal? AutomaticGap => Possible > 0 && Score is { } score && AutomaticScore is { } automatic
        ? Math.Abs(score - automatic) * 100m / Possible
        : null;
}
