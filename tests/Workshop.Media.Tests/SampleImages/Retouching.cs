using SkiaSharp;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>What people do to pictures before handing them in.</summary>
internal static class Retouching
{
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    public static SKBitmap Resized(SKBitmap picture, int width, int height) => Cropped(picture, picture.Info.Rect, width, height);

    /// <summary>Part of a picture, brought to a size.</summary>
    public static SKBitmap Cropped(SKBitmap picture, SKRectI part, int width, int height) =>
        Draw(width, height, canvas => Paste(canvas, picture, part, SKRect.Create(width, height)));

    /// <summary>Gaussian blur; the strength is its standard deviation in pixels.</summary>
    public static SKBitmap Blurred(SKBitmap picture, float strength)
    {
        using var filter = SKImageFilter.CreateBlur(strength, strength, SKShaderTileMode.Clamp);
        using var paint = new SKPaint { ImageFilter = filter };
        return Draw(picture.Width, picture.Height, canvas => canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default, paint));
    }

    /// <summary>Four pictures in one, with a white cross between them.</summary>
    public static SKBitmap Collage(IReadOnlyList<SKBitmap> four, int side, int gap) => Draw(side, side, canvas =>
    {
        var part = (side - gap) / 2f;
        for (var i = 0; i < 4; i++)
            Paste(canvas, four[i], four[i].Info.Rect, SKRect.Create(i % 2 * (part + gap), i / 2 * (part + gap), part, part));
    });

    private static SKBitmap Draw(int width, int height, Action<SKCanvas> draw)
    {
        var target = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(target);
        canvas.Clear(SKColors.White);
        draw(canvas);
        return target;
    }

    private static void Paste(SKCanvas canvas, SKBitmap picture, SKRect part, SKRect place)
    {
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, part, place, Smooth);
    }
}
