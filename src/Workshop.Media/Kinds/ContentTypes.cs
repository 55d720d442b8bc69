namespace Workshop.Media.Kinds;

/// <summary>MIME types that are taken.</summary>
public static class ContentTypes
{
    /// <summary>Photographs without transparency.</summary>
    public const string Jpeg = "image/jpeg";

    /// <summary>Lossless pictures.</summary>
    public const string Png = "image/png";

    /// <summary>What the shop platforms prefer.</summary>
    public const string Webp = "image/webp";

    /// <summary>Taken in, first frame only; never served.</summary>
    public const string Gif = "image/gif";

    /// <summary>Kept as received.</summary>
    public const string Mp4 = "video/mp4";

    /// <summary>Kept as received.</summary>
    public const string Webm = "video/webm";
}
