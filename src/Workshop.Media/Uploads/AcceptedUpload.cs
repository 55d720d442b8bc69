using Workshop.Scoring.Answers;

namespace Workshop.Media.Uploads;

/// <summary>A file that may be kept.</summary>
/// <param name="Facts">The file as it was received: rules such as "800 x 800" and "at most 200 KB of WebP" speak of what was handed in.</param>
/// <param name="Stored">What to keep and serve instead of the received bytes.</param>
/// <param name="Thumbnail">WebP of at most 320 pixels a side for a picture; null for a video.</param>
/// <param name="Seconds">Length of a video where its header says so, rounded to two places; null for a picture.</param>
public sealed record AcceptedUpload(FileFacts Facts, SafeFile Stored, SafeFile? Thumbnail, decimal? Seconds) : UploadOutcome;
