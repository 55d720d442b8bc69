namespace Workshop.Media.Uploads;

/// <summary>An expected reason for not taking a file. The code is stable and is the key of the words shown.</summary>
public abstract record UploadRefusal(string Code) : UploadOutcome;

/// <summary>Nothing was received.</summary>
public sealed record EmptyFile() : UploadRefusal("upload.empty");

/// <summary>More bytes than allowed; reading stopped there.</summary>
public sealed record FileTooLarge(long LimitBytes) : UploadRefusal("upload.too-large");

/// <summary>The content is no picture, whatever the name says.</summary>
/// <param name="LooksLike">MIME type of what it seems to be, or null when it was not recognised.</param>
public sealed record NotAPicture(string? LooksLike) : UploadRefusal("upload.not-a-picture");

/// <summary>The content is no video, whatever the name says.</summary>
/// <param name="LooksLike">MIME type of what it seems to be, or null when it was not recognised.</param>
public sealed record NotAVideo(string? LooksLike) : UploadRefusal("upload.not-a-video");

/// <summary>A picture or video, but of a format that is not taken, such as SVG, HEIC or QuickTime.</summary>
public sealed record UnsupportedFormat(string ContentType) : UploadRefusal("upload.unsupported-format");

/// <summary>The header declares more pixels than allowed; nothing was decoded.</summary>
public sealed record TooManyPixels(long Width, long Height) : UploadRefusal("upload.too-many-pixels");

/// <summary>The file stops before its end, as after a broken transfer.</summary>
public sealed record TruncatedFile() : UploadRefusal("upload.truncated");

/// <summary>The right signature, but the content cannot be decoded.</summary>
public sealed record DamagedFile() : UploadRefusal("upload.damaged");
