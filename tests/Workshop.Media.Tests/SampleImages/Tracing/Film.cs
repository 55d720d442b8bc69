using System.Numerics;
using SkiaSharp;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>Turns a scene into pixels.</summary>
internal static class Film
{
    /// <summary>Renders a square picture with so many rays a pixel.</summary>
    public static SKBitmap Expose(Scene scene, int side, int rays)
    {
        var tracer = new Tracer(scene);
        var samples = new Sample[side * side];
        Parallel.For(0, side, y =>
        {
            for (var x = 0; x < side; x++)
                samples[(y * side) + x] = Pixel(scene.Camera, tracer, side, x, y, rays);
        });
        return Develop(Smoothing.Smooth(samples, side, passes: 4), side, scene);
    }

    private static Sample Pixel(Camera camera, Tracer tracer, int side, int x, int y, int rays)
    {
        var sum = default(Sample);
        for (var i = 0; i < rays; i++)
        {
            var dice = new Dice(x, y, i);
            var right = ((x + dice.Next()) * 2 / side) - 1;
            var up = 1 - ((y + dice.Next()) * 2 / side);
            sum += tracer.Follow(camera.Through(right, up, dice.Next(), dice.Next()), ref dice);
        }

        return sum.Over(rays);
    }

    private static SKBitmap Develop(Vector3[] light, int side, Scene scene)
    {
        var bitmap = new SKBitmap(new SKImageInfo(side, side, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (var i = 0; i < light.Length; i++)
        {
            var c = light[i] * scene.Exposure;
            bitmap.SetPixel(i % side, i / side, new SKColor(Tone(c.X, scene.Knee), Tone(c.Y, scene.Knee), Tone(c.Z, scene.Knee)));
        }

        return bitmap;
    }

    /// <summary>Straight up to the knee, then bent so that bright places keep some drawing; written as sRGB.</summary>
    private static byte Tone(float light, float knee)
    {
        var bent = light <= knee || knee >= 1 ? light : knee + ((1 - knee) * (1 - MathF.Exp((knee - light) / (1 - knee))));
        var coded = bent <= 0.0031308f ? 12.92f * bent : (1.055f * MathF.Pow(bent, 1 / 2.4f)) - 0.055f;
        return (byte)Math.Clamp((int)((coded * 255) + 0.5f), 0, 255);
    }
}
