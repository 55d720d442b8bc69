namespace Workshop.Moderation.Sampling;

/// <summary>One act that made the round what it is: a frame that arrived, or a number of further submissions to draw.</summary>
/// <param name="FrameHash"><see cref="SamplingFrame.Hash"/> of the frame that arrived; null for an extension.</param>
/// <param name="Further">How many further submissions were asked for; null for a frame.</param>
/// <param name="Drawn">How many it drew.</param>
public sealed record SampleStep(string? FrameHash, int? Further, int Drawn);
