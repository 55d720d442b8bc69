namespace Workshop.Moderation.Sampling;

/// <summary>
/// How a sample is drawn, as data. The random part is stratified by marker and band of scores, each in proportion; check
/// <see cref="Problems"/> before drawing.
/// </summary>
public sealed record SamplingPlan
{
    /// <summary>A name to record with the draw; empty by default.</summary>
    public string Name { get; init; } = "";

    /// <summary>How the size follows from the number of submissions; default a share.</summary>
    public SizeRule Rule { get; init; } = SizeRule.Share;

    /// <summary>The share, greater than 0 and at most 1; default 0.2. Ignored unless the rule is <see cref="SizeRule.Share"/>.</summary>
    public decimal Share { get; init; } = 0.2m;

    /// <summary>Never fewer than this, as far as there are so many; at least 0; default 0.</summary>
    public int Minimum { get; init; }

    /// <summary>
    /// Never more than this by the random part, at least 1; null (the default) for no limit. Submissions read in any case are read beyond it.
    /// </summary>
    public int? Maximum { get; init; }

    /// <summary>At least so many of each band, those read in any case included; raises the size up to the maximum; at least 0; default 0.</summary>
    public int MinimumPerBand { get; init; }

    /// <summary>At least so many of each marker, those read in any case included; raises the size up to the maximum; at least 0; default 0.</summary>
    public int MinimumPerMarker { get; init; }

    /// <summary>The pass mark in per cent, from 0 to 100; default 60. A score equal to it passes.</summary>
    public decimal PassMark { get; init; } = 60m;

    /// <summary>
    /// Lower ends of the bands in per cent, rising, from 0 to 100; a score equal to one belongs to the band above. Default 60, 70, 80, 90.
    /// </summary>
    public IReadOnlyList<decimal> Boundaries { get; init; } = [60m, 70m, 80m, 90m];

    /// <summary>What is read in any case; default nothing.</summary>
    public CertaintyRules Certainty { get; init; } = new();

    /// <summary>
    /// True: what is read in any case uses up the size, and the random part fills the rest. False (the default): the size is worked out from the
    /// other submissions alone, and comes on top, so that the random part can still speak for them.
    /// </summary>
    public bool CertaintyCounts { get; init; }

    /// <summary>What is wrong with the plan; drawing needs this to be empty.</summary>
    public IReadOnlyList<SamplingProblem> Problems => [.. SamplingPlanCheck.Of(this)];

    /// <summary>The size for so many submissions, before minima of bands and markers; from 0 to <paramref name="submissions"/>.</summary>
    public int SizeFor(int submissions)
    {
        var size = Rule switch
        {
            SizeRule.Share => (int)Math.Ceiling(Share * submissions),
            SizeRule.SquareRoot => (int)Math.Ceiling(Math.Sqrt(submissions)),
            SizeRule.All => submissions,
            _ => throw new InvalidOperationException($"The rule {Rule} is none of those known."),
        };
        return Math.Min(submissions, Math.Min(Math.Max(size, Minimum), Maximum ?? int.MaxValue));
    }

    /// <summary>The band of a score in per cent: 0 below the first boundary, 1 from it on, and so forth.</summary>
    public int BandOf(decimal percent) => Boundaries.Count(boundary => boundary <= percent);
}
