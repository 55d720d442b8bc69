namespace Workshop.Moderation.Sampling;

/// <summary>A submission of the frame that must not be drawn.</summary>
/// <param name="SubmissionId">Which.</param>
/// <param name="Reason">A stable code, such as <c>withdrawn</c> or <c>marked-by-reviewer</c>; <see cref="Unmarked"/> is added by the frame itself.</param>
public sealed record FrameExclusion(string SubmissionId, string Reason)
{
    /// <summary>The submission has no mark yet.</summary>
    public const string Unmarked = "unmarked";
}
