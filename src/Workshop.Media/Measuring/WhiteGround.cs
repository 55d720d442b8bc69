using System.Runtime.InteropServices;

namespace Workshop.Media.Measuring;

/// <summary>
/// How white the outer frame of a picture is: a tenth of the shorter side deep (at least one pixel), where red, green and blue
/// all are at least <see cref="NearWhite"/> of 255 over white paper. Looks at every fourth pixel of an 800-pixel picture and at
/// correspondingly fewer of a larger one.
/// </summary>
internal static class WhiteGround
{
    /// <summary>Compression makes white flicker by some steps; paper white photographed grey is below.</summary>
    public const int NearWhite = 244;

    private const int Steps = 200;

    public static decimal Measure(ReadOnlySpan<byte> pixels, int width, int height)
    {
        var source = MemoryMarshal.Cast<byte, uint>(pixels);
        var shorter = Math.Min(width, height);
        var deep = Math.Max(1, shorter / 10);
        var step = Math.Max(1, shorter / Steps);
        long white = 0, seen = 0;
        for (var y = 0; y < height; y += step)
        {
            var row = source.Slice(y * width, width);
            if (y < deep || y >= height - deep)
            {
                Count(row, step, ref white, ref seen);
                continue;
            }

            Count(row[..deep], step, ref white, ref seen);
            Count(row[Math.Max(deep, width - deep)..], step, ref white, ref seen);
        }

        return Share.Of(white, seen);
    }

    private static void Count(ReadOnlySpan<uint> row, int step, ref long white, ref long seen)
    {
        for (var x = 0; x < row.Length; x += step)
        {
            white += IsWhite(row[x]) ? 1 : 0;
            seen++;
        }
    }

    private static bool IsWhite(uint pixel)
    {
        var paper = 255 - (pixel >> 24);
        return (pixel & 255) + paper >= NearWhite && ((pixel >> 8) & 255) + paper >= NearWhite && ((pixel >> 16) & 255) + paper >= NearWhite;
    }
}
