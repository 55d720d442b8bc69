namespace Workshop.Media.Uploads;

/// <summary>What a form field takes.</summary>
public enum UploadKind
{
    /// <summary>JPEG, PNG, WebP, or the first frame of a GIF.</summary>
    Picture,

    /// <summary>MP4 or WebM.</summary>
    Video,
}
