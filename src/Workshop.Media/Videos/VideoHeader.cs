using Workshop.Media.Uploads;

namespace Workshop.Media.Videos;

/// <summary>What a video's header says, or why the video is refused.</summary>
internal readonly record struct VideoHeader(decimal? Seconds, UploadRefusal? Refusal)
{
    /// <summary>A format whose header is not read: its length stays unknown.</summary>
    public static VideoHeader Unread => default;
}
