namespace Workshop.Moderation.Sampling;

/// <summary>Something that is wrong with a plan or a frame.</summary>
/// <param name="Code">A stable code, one of the constants below.</param>
/// <param name="Where">The plan's field, or the submission's id; empty where the id itself is missing.</param>
public sealed record SamplingProblem(string Code, string Where)
{
    /// <summary>A share must be greater than 0 and at most 1.</summary>
    public const string ShareOutOfRange = "plan.share-out-of-range";

    /// <summary>A number of submissions must not be negative.</summary>
    public const string NegativeCount = "plan.negative-count";

    /// <summary>The most must be at least the fewest, and at least 1.</summary>
    public const string MaximumTooSmall = "plan.maximum-too-small";

    /// <summary>A mark in per cent must lie from 0 to 100.</summary>
    public const string PercentOutOfRange = "plan.percent-out-of-range";

    /// <summary>Boundaries of bands must rise, each greater than the one before.</summary>
    public const string BoundariesNotRising = "plan.boundaries-not-rising";

    /// <summary>The size rule is none of those known.</summary>
    public const string UnknownRule = "plan.unknown-rule";

    /// <summary>A submission has no id, or a blank one.</summary>
    public const string IdMissing = "frame.id-missing";

    /// <summary>Two submissions have the same id.</summary>
    public const string IdTwice = "frame.id-twice";

    /// <summary>A submission has no marker.</summary>
    public const string MarkerMissing = "frame.marker-missing";

    /// <summary>The possible score is not greater than 0 or exceeds 1,000,000.</summary>
    public const string PossibleOutOfRange = "frame.possible-out-of-range";

    /// <summary>A score or automatic score lies below 0 or above what is possible.</summary>
    public const string ScoreOutOfRange = "frame.score-out-of-range";

    /// <summary>An exclusion names a submission that the frame does not have.</summary>
    public const string ExclusionUnknown = "frame.exclusion-unknown";

    /// <summary>A later frame lacks a submission that an earlier one had; exclude it instead.</summary>
    public const string RowVanished = "frame.row-vanished";
}
