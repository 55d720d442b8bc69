using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>How one number stands to another.</summary>
public enum Relation
{
    /// <summary>Not below it.</summary>
    [Describe("不低于", "at least")] AtLeast,

    /// <summary>Over it.</summary>
    [Describe("高于", "above")] Above,

    /// <summary>Not over it.</summary>
    [Describe("不高于", "at most")] AtMost,

    /// <summary>Under it.</summary>
    [Describe("低于", "below")] Below,

    /// <summary>The same.</summary>
    [Describe("等于", "equal to")] Equal,
}

/// <summary>Tells whether relations hold.</summary>
internal static class Relations
{
    /// <summary>Whether the left number stands so to the right one.</summary>
    /// <param name="relation">How.</param>
    /// <param name="left">The number judged.</param>
    /// <param name="right">What it is compared with.</param>
    /// <param name="tolerance">How far the left one may miss it, 0 or more.</param>
    public static bool Holds(this Relation relation, decimal left, decimal right, decimal tolerance = 0m) => relation switch
    {
        Relation.AtLeast => left >= right - tolerance,
        Relation.Above => left > right - tolerance,
        Relation.AtMost => left <= right + tolerance,
        Relation.Below => left < right + tolerance,
        Relation.Equal => left >= right - tolerance && left <= right + tolerance,
    };
}
