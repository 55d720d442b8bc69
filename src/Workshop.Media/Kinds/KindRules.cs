using Workshop.Media.Uploads;

namespace Workshop.Media.Kinds;

/// <summary>Which types a field of each kind takes, and which refusal names best what came instead.</summary>
internal static class KindRules
{
    /// <summary>Null when the type may go on to the next look.</summary>
    public static UploadRefusal? FindRefusal(string? contentType, UploadKind kind) => kind switch
    {
        UploadKind.Picture => contentType switch
        {
            ContentTypes.Jpeg or ContentTypes.Png or ContentTypes.Webp or ContentTypes.Gif => null,
            not null when contentType.StartsWith("image/", StringComparison.Ordinal) => new UnsupportedFormat(contentType),
            _ => new NotAPicture(contentType),
        },
        UploadKind.Video => contentType switch
        {
            ContentTypes.Mp4 or ContentTypes.Webm => null,
            not null when contentType.StartsWith("video/", StringComparison.Ordinal) => new UnsupportedFormat(contentType),
            _ => new NotAVideo(contentType),
        },
    };
}
