namespace Workshop.Moderation.Sampling;

/// <summary>How a plan works out the size of the sample from the number of submissions; always rounded up.</summary>
public enum SizeRule
{
    /// <summary>A share of the submissions.</summary>
    Share,

    /// <summary>The square root of the number of submissions.</summary>
    SquareRoot,

    /// <summary>All of them.</summary>
    All,
}
