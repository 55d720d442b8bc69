using System.Buffers.Binary;
using System.Numerics;

namespace Workshop.Reports.Fonts;

/// <summary>Reads an entry of the glyf table. Source: OpenType, "glyf - Glyph Data", simple glyph description.</summary>
internal static class GlyphReader
{
    private const int EndsStart = 10;

    /// <summary>The glyph's contours; null for a glyph put together from others.</summary>
    public static List<OutlinePoint[]>? Read(ReadOnlySpan<byte> glyph)
    {
        var count = BinaryPrimitives.ReadInt16BigEndian(glyph);
        if (count < 0) return null;
        var ends = new int[count];
        for (var i = 0; i < count; i++) ends[i] = BinaryPrimitives.ReadUInt16BigEndian(glyph[(EndsStart + 2 * i)..]) + 1;
        var at = EndsStart + 2 * count;
        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);

        var flags = ReadFlags(glyph, ref at, count == 0 ? 0 : ends[^1]);
        var xs = ReadAxis(glyph, ref at, flags, GlyphFlags.ShortX, GlyphFlags.SameOrPositiveX);
        var ys = ReadAxis(glyph, ref at, flags, GlyphFlags.ShortY, GlyphFlags.SameOrPositiveY);
        return [.. ends.Select((end, i) => Enumerable.Range(i == 0 ? 0 : ends[i - 1], end - (i == 0 ? 0 : ends[i - 1]))
            .Select(n => new OutlinePoint(new Vector2(xs[n], ys[n]), flags[n].HasFlag(GlyphFlags.OnCurve))).ToArray())];
    }

    private static GlyphFlags[] ReadFlags(ReadOnlySpan<byte> glyph, ref int at, int count)
    {
        var flags = new GlyphFlags[count];
        for (var i = 0; i < count;)
        {
            var flag = (GlyphFlags)glyph[at++];
            var times = flag.HasFlag(GlyphFlags.Repeated) ? glyph[at++] + 1 : 1;
            flags.AsSpan(i, times).Fill(flag);
            i += times;
        }

        return flags;
    }

    private static int[] ReadAxis(ReadOnlySpan<byte> glyph, ref int at, GlyphFlags[] flags, GlyphFlags isShort, GlyphFlags sameOrPositive)
    {
        var (coordinates, value) = (new int[flags.Length], 0);
        for (var i = 0; i < flags.Length; i++)
        {
            if (flags[i].HasFlag(isShort)) value += flags[i].HasFlag(sameOrPositive) ? glyph[at++] : -glyph[at++];
            else if (!flags[i].HasFlag(sameOrPositive))
            {
                value += BinaryPrimitives.ReadInt16BigEndian(glyph[at..]);
                at += 2;
            }

            coordinates[i] = value;
        }

        return coordinates;
    }
}
