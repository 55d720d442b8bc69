using SkiaSharp;

namespace Workshop.Media.Tests;

/// <summary>Small pictures for tests, drawn and encoded on the spot.</summary>
internal static class Drawing
{
    public static byte[] Encoded(int width, int height, SKEncodedImageFormat format, Action<SKCanvas>? draw = null, int quality = 90)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        (draw ?? Quarters(width, height))(surface.Canvas);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, quality);
        return data.ToArray();
    }

    /// <summary>Red, green, blue and white quarters, reading order.</summary>
    public static Action<SKCanvas> Quarters(int width, int height) => canvas =>
    {
        Fill(canvas, SKColors.Red, 0, 0, width, height);
        Fill(canvas, SKColors.Lime, width, 0, width, height);
        Fill(canvas, SKColors.Blue, 0, height, width, height);
    };

    public static SKBitmap Decoded(ReadOnlyMemory<byte> bytes) =>
        SKBitmap.Decode(bytes.ToArray()) ?? throw new InvalidOperationException("Not a picture.");

    private static void Fill(SKCanvas canvas, SKColor colour, int left, int top, int width, int height)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(left / 2f, top / 2f, width / 2f, height / 2f, paint);
    }
}
