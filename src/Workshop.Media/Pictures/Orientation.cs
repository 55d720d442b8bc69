using System.Runtime.InteropServices;
using SkiaSharp;

namespace Workshop.Media.Pictures;

/// <summary>Turns and mirrors a picture as its orientation tag asks (EXIF 2.32, tag 0x0112), by moving whole pixels.</summary>
internal static class Orientation
{
    public static bool SwapsSides(SKEncodedOrigin origin) =>
        origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    /// <summary>Returns the upright picture; the one given is disposed unless it is already upright and returned itself.</summary>
    public static SKBitmap Apply(SKBitmap source, SKEncodedOrigin origin)
    {
        if (origin == SKEncodedOrigin.TopLeft)
            return source;

        using (source)
        {
            var (width, height) = SwapsSides(origin) ? (source.Height, source.Width) : (source.Width, source.Height);
            var target = new SKBitmap(source.Info.WithSize(width, height));
            Copy(source, target, Path(origin, source.Width, source.Height));
            return target;
        }
    }

    /// <summary>Where in the source the upright picture starts, and how far a step right or down in it goes there.</summary>
    private static (int Start, int Right, int Down) Path(SKEncodedOrigin origin, int w, int h) => origin switch
    {
        SKEncodedOrigin.TopRight => (w - 1, -1, w),
        SKEncodedOrigin.BottomRight => ((w * h) - 1, -1, -w),
        SKEncodedOrigin.BottomLeft => (w * (h - 1), 1, -w),
        SKEncodedOrigin.LeftTop => (0, w, 1),
        SKEncodedOrigin.RightTop => (w * (h - 1), -w, 1),
        SKEncodedOrigin.RightBottom => ((w * h) - 1, -w, -1),
        SKEncodedOrigin.LeftBottom => (w - 1, w, -1),
        _ => (0, 1, w),
    };

    private static void Copy(SKBitmap source, SKBitmap target, (int Start, int Right, int Down) path)
    {
        var from = MemoryMarshal.Cast<byte, uint>(source.GetPixelSpan());
        var to = MemoryMarshal.Cast<byte, uint>(target.GetPixelSpan());
        var width = target.Width;
        for (var y = 0; y < target.Height; y++)
        {
            var at = path.Start + (y * path.Down);
            foreach (ref var pixel in to.Slice(y * width, width))
            {
                pixel = from[at];
                at += path.Right;
            }
        }
    }
}
