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

    /// <summary>Dots all over, the same each time, so that a file is large for its size in pixels.</summary>
    public static Action<SKCanvas> Speckles(int side) => canvas =>
    {
        var random = new Random(7);
        for (var i = 0; i < side * side / 8; i++)
            Fill(canvas, new SKColor((uint)random.Next() | 0xFF000000), random.Next(2 * side), random.Next(2 * side), 6, 4);
    };

    /// <summary>The names of the colours in the middle of the quarters, reading order.</summary>
    public static string QuartersOf(SKBitmap picture) => string.Join(' ', new[] { (1, 1), (3, 1), (1, 3), (3, 3) }
        .Select(at => Name(picture.GetPixel(picture.Width * at.Item1 / 4, picture.Height * at.Item2 / 4))));

    public static SKBitmap Decoded(ReadOnlyMemory<byte> bytes) =>
        SKBitmap.Decode(bytes.ToArray()) ?? throw new InvalidOperationException("Not a picture.");

    private static string Name(SKColor colour) => (colour.Red > 128, colour.Green > 128, colour.Blue > 128) switch
    {
        (true, false, false) => "red",
        (false, true, false) => "lime",
        (false, false, true) => "blue",
        (true, true, true) => "white",
        _ => colour.ToString(),
    };

    private static void Fill(SKCanvas canvas, SKColor colour, int left, int top, int width, int height)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(left / 2f, top / 2f, width / 2f, height / 2f, paint);
    }
}
