namespace Workshop.Moderation.Sampling;

/// <summary>
/// Draws samples. Everything follows from frame, plan and seed; the order of the frame's rows does not matter. What is drawn stays drawn, and
/// keeps its place, through top-ups and extensions.
/// </summary>
public static class SampleDraw
{
    /// <summary>The first draw of a round.</summary>
    /// <exception cref="ArgumentException">The plan or the frame has problems.</exception>
    public static SampleRound Draw(SamplingFrame frame, SamplingPlan plan, long seed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Problems is [var problem, ..])
            throw new ArgumentException($"The plan has a problem: {problem.Code} in {problem.Where}.", nameof(plan));
        return TopUp(new SampleRound(plan, seed, [], [], [], [], []), frame);
    }

    /// <summary>
    /// Adds what a later frame brings: late hand-ins, from which the sample grows to the size of the whole, at least one of them while the maximum
    /// allows; and those that have become certain, by an appeal, say. A submission drawn at random stays in its stratum; one that was not, and is
    /// now read in any case, leaves it. A submission excluded meanwhile stays listed, and one in the sample is made up for by late hand-ins.
    /// </summary>
    /// <param name="round">The round so far.</param>
    /// <param name="frame">All submissions as they are now, earlier ones included.</param>
    /// <exception cref="ArgumentException">The frame has problems; see <see cref="Problems"/>.</exception>
    public static SampleRound TopUp(SampleRound round, SamplingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(frame);
        if (Problems(round, frame) is [var problem, ..])
            throw new ArgumentException($"The frame has a problem: {problem.Code} at {problem.Where}.", nameof(frame));
        return new FrameArrival(round, frame).Apply();
    }

    /// <summary>
    /// Draws further submissions from the strata as they are, in proportion to what is left of each, in the order of their keys: the sample is then
    /// what a larger draw from the same strata would have been.
    /// </summary>
    /// <param name="round">The round so far.</param>
    /// <param name="further">How many, at least 1; as far as there are so many.</param>
    public static SampleRound Extend(SampleRound round, int further)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentOutOfRangeException.ThrowIfLessThan(further, 1);
        return SampleExtension.Apply(round, further);
    }

    /// <summary>Does the acts of a round again, in order; the same acts give the same <see cref="SampleRound.SelectionHash"/>.</summary>
    /// <exception cref="ArgumentException">The first act is not a frame, an act gives both or neither, or a plan or frame has problems.</exception>
    public static SampleRound Replay(SamplingPlan plan, long seed, IReadOnlyList<SampleAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        if (acts is not [{ Frame: { } first, Further: null }, ..])
            throw new ArgumentException("The first act must be a frame.", nameof(acts));
        return acts.Skip(1).Aggregate(Draw(first, plan, seed), (round, act) => act switch
        {
            { Frame: { } frame, Further: null } => TopUp(round, frame),
            { Frame: null, Further: { } further } => Extend(round, further),
            _ => throw new ArgumentException("An act must give either a frame or a number.", nameof(acts)),
        });
    }

    /// <summary>What is wrong with a frame as the next one of a round.</summary>
    public static IReadOnlyList<SamplingProblem> Problems(SampleRound round, SamplingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(frame);
        var present = frame.Rows.Select(row => row.SubmissionId).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. frame.Problems,
            .. round.Entries.Where(entry => !present.Contains(entry.SubmissionId))
                .Select(entry => new SamplingProblem(SamplingProblem.RowVanished, entry.SubmissionId)),
        ];
    }
}
