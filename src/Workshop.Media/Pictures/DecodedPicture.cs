using SkiaSharp;

namespace Workshop.Media.Pictures;

/// <summary>
/// A picture in memory, upright, in sRGB, red-green-blue-alpha bytes with alpha multiplied in. A very large JPEG or WebP is
/// decoded at a smaller scale, so that <see cref="Width"/> may be less than <see cref="ReceivedWidth"/>.
/// </summary>
internal sealed class DecodedPicture(SKBitmap bitmap, int receivedWidth, int receivedHeight) : IDisposable
{
    public SKBitmap Bitmap { get; } = bitmap;

    public int Width => Bitmap.Width;

    public int Height => Bitmap.Height;

    /// <summary>Pixels as declared by the file, after the orientation tag has been applied.</summary>
    public int ReceivedWidth { get; } = receivedWidth;

    /// <summary>Pixels as declared by the file, after the orientation tag has been applied.</summary>
    public int ReceivedHeight { get; } = receivedHeight;

    /// <summary>Rows follow each other without a gap.</summary>
    public ReadOnlySpan<byte> Pixels => Bitmap.GetPixelSpan();

    public void Dispose() => Bitmap.Dispose();
}
