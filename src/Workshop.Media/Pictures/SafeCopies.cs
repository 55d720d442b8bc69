using SkiaSharp;
using Workshop.Media.Kinds;
using Workshop.Media.Uploads;

namespace Workshop.Media.Pictures;

/// <summary>
/// Encodes the pixels anew, so that nothing but the picture is kept: no metadata, no place where it was taken, no bytes
/// hidden behind the image. JPEG stays JPEG; everything else becomes WebP, which keeps transparency.
/// </summary>
internal static class SafeCopies
{
    private const int JpegQuality = 90;
    private const float WebpQuality = 90;
    private const float ThumbnailQuality = 80;
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    public static SafeFile Stored(DecodedPicture picture, string receivedType, int maxSide) =>
        WithinSide(picture.Bitmap, maxSide, pixels => receivedType == ContentTypes.Jpeg ? Jpeg(pixels) : Webp(pixels, WebpQuality));

    public static SafeFile Thumbnail(DecodedPicture picture, int maxSide) =>
        WithinSide(picture.Bitmap, maxSide, pixels => Webp(pixels, ThumbnailQuality));

    private static SafeFile WithinSide(SKBitmap bitmap, int maxSide, Func<SKPixmap, SafeFile> encode)
    {
        using var whole = bitmap.PeekPixels();
        var longer = Math.Max(whole.Width, whole.Height);
        if (longer <= maxSide)
            return encode(whole);

        using var smaller = new SKBitmap(whole.Info.WithSize(Scaled(whole.Width, maxSide, longer), Scaled(whole.Height, maxSide, longer)));
        using var pixels = smaller.PeekPixels();
        if (!whole.ScalePixels(pixels, Smooth))
            throw new InvalidOperationException($"A picture of {whole.Width} x {whole.Height} could not be scaled to {pixels.Width} x {pixels.Height}.");
        return encode(pixels);
    }

    private static int Scaled(int side, int maxSide, int longer) => Math.Max(1, (int)((long)side * maxSide / longer));

    private static SafeFile Jpeg(SKPixmap pixels) => Wrap(pixels.Encode(new SKJpegEncoderOptions(JpegQuality)), ContentTypes.Jpeg);

    private static SafeFile Webp(SKPixmap pixels, float quality) =>
        Wrap(pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, quality)), ContentTypes.Webp);

    private static SafeFile Wrap(SKData? encoded, string contentType)
    {
        using (encoded)
        {
            return encoded is null
                ? throw new InvalidOperationException($"The picture could not be encoded as {contentType}.")
                : SafeFile.Of(encoded.ToArray(), contentType);
        }
    }
}
