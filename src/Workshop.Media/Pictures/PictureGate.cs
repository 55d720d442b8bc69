using Workshop.Media.Uploads;

namespace Workshop.Media.Pictures;

/// <summary>Decides from the header alone whether a picture may be decoded, before the native decoder sees a byte of it.</summary>
internal static class PictureGate
{
    /// <summary>Null when the picture may be decoded.</summary>
    public static UploadRefusal? FindRefusal(ReadOnlySpan<byte> bytes, string contentType, UploadLimits limits)
    {
        if (PictureHeader.Read(bytes, contentType) is not { } size)
            return new TruncatedFile();
        if (size.IsEmpty)
            return new DamagedFile();
        return FindRefusal(size, limits) ?? (JpegSegments.HasTooManyScans(bytes, contentType) ? new DamagedFile() : null);
    }

    /// <summary>The same limits for a size found by other means.</summary>
    public static UploadRefusal? FindRefusal(PixelSize size, UploadLimits limits) =>
        limits.Allow(size) ? null : new TooManyPixels(size.Width, size.Height);
}
