using SkiaSharp;
using Workshop.Media.Uploads;

namespace Workshop.Media.Pictures;

/// <summary>Decodes the first frame of a picture that has passed the <see cref="PictureGate"/>.</summary>
internal static class PictureDecoder
{
    private static readonly SKColorSpace Srgb = SKColorSpace.CreateSrgb();

    public static DecodeResult Decode(byte[] bytes, UploadLimits limits)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return new DecodeResult(new DamagedFile());

        // A frame may be larger than the header's screen (GIF), so the decoder's own idea of the size is looked at too.
        var declared = codec.Info;
        return PictureGate.FindRefusal(new PixelSize(declared.Width, declared.Height), limits) is { } refusal
            ? new DecodeResult(refusal)
            : Decode(codec, limits.StoredSide);
    }

    private static DecodeResult Decode(SKCodec codec, int usefulSide)
    {
        var size = UsefulSize(codec, usefulSide);
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, Srgb));
        var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        if (result == SKCodecResult.Success)
            return new DecodeResult(Upright(bitmap, codec));

        bitmap.Dispose();
        return new DecodeResult(result == SKCodecResult.IncompleteInput ? new TruncatedFile() : new DamagedFile());
    }

    /// <summary>JPEG and WebP can be decoded at a smaller scale, which saves most of the time and memory of a camera's picture.</summary>
    private static SKSizeI UsefulSize(SKCodec codec, int usefulSide)
    {
        var longer = Math.Max(codec.Info.Width, codec.Info.Height);
        return longer <= usefulSide ? codec.Info.Size : codec.GetScaledDimensions((float)usefulSide / longer);
    }

    private static DecodedPicture Upright(SKBitmap bitmap, SKCodec codec)
    {
        var origin = codec.EncodedOrigin;
        var (width, height) = Orientation.SwapsSides(origin)
            ? (codec.Info.Height, codec.Info.Width)
            : (codec.Info.Width, codec.Info.Height);
        return new DecodedPicture(Orientation.Apply(bitmap, origin), width, height);
    }
}
