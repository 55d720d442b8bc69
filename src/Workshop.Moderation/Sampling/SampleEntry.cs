namespace Workshop.Moderation.Sampling;

/// <summary>What the draw made of one submission that could be drawn.</summary>
/// <param name="SubmissionId">Which.</param>
/// <param name="MarkerId">Who marked it.</param>
/// <param name="Band">Its band of scores, 0 the lowest.</param>
/// <param name="Reasons">Codes of <see cref="CertaintyReason"/> why it is read in any case; empty for the random part.</param>
/// <param name="Stratum">Number of its stratum in <see cref="SampleRound.Strata"/>; null where it is read in any case.</param>
/// <param name="Probability">The chance it had of being drawn, from 0 to 1; exactly 1 where it is read in any case.</param>
/// <param name="Place">Its place in the reading order, from 1 on; null where it was not drawn.</param>
/// <param name="ArrivedIn">The step, from 1 on, whose frame first had it.</param>
/// <param name="DrawnIn">The step that drew it; null where it was not drawn.</param>
public sealed record SampleEntry(
    string SubmissionId,
    string MarkerId,
    int Band,
    IReadOnlyList<string> Reasons,
    int? Stratum,
    double Probability,
    int? Place,
    int ArrivedIn,
    int? DrawnIn)
{
    /// <summary>Whether it is in the sample.</summary>
    public bool IsDrawn => Place is not null;

    /// <summary>Whether it is read in any case.</summary>
    public bool IsCertain => Reasons.Count > 0;

    /// <summary>How many submissions it stands for, the inverse of its chance, at least 1; null where it had none.</summary>
    public double? Weight => Probability > 0 ? 1 / Probability : null;
}
