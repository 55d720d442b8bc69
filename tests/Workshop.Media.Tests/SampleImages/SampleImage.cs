using SkiaSharp;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>One picture of the set: its file name, and how it is made.</summary>
internal abstract record SampleImage(string Name)
{
    protected const int Side = 800;
    private const float Quality = 86;

    /// <summary>The finished file. Pictures made from others read those from the folder.</summary>
    public byte[] Make(SampleFolder folder)
    {
        using var picture = Draw(folder);
        using var pixels = picture.PeekPixels();
        using var data = Path.GetExtension(Name) switch
        {
            ".webp" => pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality)),
            ".jpg" => pixels.Encode(new SKJpegEncoderOptions(86)),
            _ => pixels.Encode(SKPngEncoderOptions.Default),
        };
        return data?.ToArray() ?? throw new InvalidOperationException($"{Name} could not be encoded.");
    }

    /// <summary>The picture in small, quickly made, to hold the finished file against.</summary>
    public abstract SKBitmap Sketch(SampleFolder folder, int side);

    protected abstract SKBitmap Draw(SampleFolder folder);
}

/// <summary>A picture rendered from a scene.</summary>
internal sealed record RenderedImage(string Name, Func<Scene> Scene, int Rays) : SampleImage(Name)
{
    public override SKBitmap Sketch(SampleFolder folder, int side) => Film.Expose(Scene(), side, rays: 6);

    protected override SKBitmap Draw(SampleFolder folder) => Film.Expose(Scene(), Side, Rays);
}

/// <summary>A picture made from finished ones.</summary>
internal sealed record DerivedImage(string Name, Func<SampleFolder, SKBitmap> From) : SampleImage(Name)
{
    public override SKBitmap Sketch(SampleFolder folder, int side)
    {
        using var whole = From(folder);
        return Retouching.Resized(whole, side, side);
    }

    protected override SKBitmap Draw(SampleFolder folder) => From(folder);
}
