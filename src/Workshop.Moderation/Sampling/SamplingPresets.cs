namespace Workshop.Moderation.Sampling;

/// <summary>The plans that come with the product, to use or to start from.</summary>
public static class SamplingPresets
{
    /// <summary>A plain fifth of the submissions: the course's own rule.</summary>
    public static SamplingPlan PlainFifth { get; } = new() { Name = "plain-20" };

    /// <summary>
    /// A fifth, at least 12, at least 2 of each band, all fails and everything from 70 per cent up, at most 30, of which those read in any case are
    /// part: the shape of many universities' second-marking rules.
    /// </summary>
    public static SamplingPlan BandedFifth { get; } = new()
    {
        Name = "banded-20",
        Minimum = 12,
        Maximum = 30,
        MinimumPerBand = 2,
        Certainty = new CertaintyRules { Fails = true, AtOrAbove = 70m },
        CertaintyCounts = true,
    };

    /// <summary>The square root of the number of submissions.</summary>
    public static SamplingPlan SquareRoot { get; } = new() { Name = "square-root", Rule = SizeRule.SquareRoot };

    /// <summary>A tenth, at least 10.</summary>
    public static SamplingPlan Tenth { get; } = new() { Name = "tenth", Share = 0.1m, Minimum = 10 };

    /// <summary>Every submission.</summary>
    public static SamplingPlan Everything { get; } = new() { Name = "all", Rule = SizeRule.All };

    /// <summary>All presets, in the order a form should offer them.</summary>
    public static IReadOnlyList<SamplingPlan> All { get; } = [PlainFifth, BandedFifth, SquareRoot, Tenth, Everything];
}
