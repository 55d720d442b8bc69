namespace Workshop.Media.Uploads;

/// <summary>How much is taken, and how large the kept copies are. Sizes in bytes and pixels, all at least 1.</summary>
public sealed record UploadLimits
{
    /// <summary>The limits of the product: 10 MB, 40 megapixels, 12,000 pixels a side.</summary>
    public static UploadLimits Default { get; } = new();

    /// <summary>Bytes received, 10 MB unless said otherwise.</summary>
    public int MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Declared width times height, 40 million unless said otherwise: 160 MB once decoded.</summary>
    public long MaxPixels { get; init; } = 40_000_000;

    /// <summary>Declared width or height, 12,000 unless said otherwise.</summary>
    public int MaxSide { get; init; } = 12_000;

    /// <summary>Longer side of the kept copy; larger pictures are scaled down to it, smaller ones never up.</summary>
    public int StoredSide { get; init; } = 2_400;

    /// <summary>Longer side of the thumbnail; smaller pictures are never scaled up to it.</summary>
    public int ThumbnailSide { get; init; } = 320;

    internal bool Allow(PixelSize size) =>
        size.Width <= MaxSide && size.Height <= MaxSide && size.Width * size.Height <= MaxPixels;
}
