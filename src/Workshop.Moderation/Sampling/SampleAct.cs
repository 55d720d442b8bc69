namespace Workshop.Moderation.Sampling;

/// <summary>One thing to do when a round is drawn again: exactly one of the two is given.</summary>
/// <param name="Frame">A frame that arrived.</param>
/// <param name="Further">A number of further submissions to draw.</param>
public sealed record SampleAct(SamplingFrame? Frame, int? Further);
