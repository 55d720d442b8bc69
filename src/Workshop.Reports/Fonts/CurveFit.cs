using System.Numerics;

namespace Workshop.Reports.Fonts;

/// <summary>
/// Draws the same curve with fewer bends. TrueType fonts of this kind are made from cubic outlines by splitting each cubic into equal
/// parts and drawing every part as a parabola; so the cubic can be had back, and split into fewer.
/// </summary>
internal static class CurveFit
{
    private const int Samples = 12;

    // A parabola through both ends of a cubic part leaves its end one and a half times as far along the tangent.
    private const float TangentRatio = 1.5f;

    /// <summary>The fewest bends between two points on the outline that stray no more than <paramref name="tolerance"/> units.</summary>
    public static Vector2[] Fewer(Vector2 start, Vector2[] bends, Vector2 end, float tolerance)
    {
        var reach = bends.Length / TangentRatio;
        var cubic = (start, start + reach * (bends[0] - start), end + reach * (bends[^1] - end), end);
        for (var parts = 1; parts < bends.Length; parts++)
        {
            var fewer = Split(cubic, parts);
            if (Strays(start, bends, fewer, end) <= tolerance) return fewer;
        }

        return bends;
    }

    private static Vector2[] Split((Vector2 A, Vector2 B, Vector2 C, Vector2 D) cubic, int parts)
    {
        var (a, b, c, d) = cubic;
        if (parts == 1) return [(3 * b - a + 3 * c - d) / 4];
        var bends = new Vector2[parts];
        for (var i = 0; i < parts; i++)
        {
            var (from, to) = ((float)i / parts, (i + 1f) / parts);
            var third = (to - from) / 3;
            var (left, right) = (At(cubic, from), At(cubic, to));
            var (leaving, arriving) = (left + third * Slope(cubic, from), right - third * Slope(cubic, to));
            bends[i] = i == 0 ? left + TangentRatio * (leaving - left)
                : i == parts - 1 ? right + TangentRatio * (arriving - right)
                : (3 * leaving - left + 3 * arriving - right) / 4;
        }

        return bends;
    }

    private static float Strays(Vector2 start, Vector2[] bends, Vector2[] fewer, Vector2 end)
    {
        var most = 0f;
        for (var i = 1; i < Samples; i++)
        {
            var t = (float)i / Samples;
            most = Math.Max(most, Vector2.Distance(Along(start, bends, end, t), Along(start, fewer, end, t)));
        }

        return most;
    }

    /// <summary>A place on a chain of parabolas that meet half-way between their bends.</summary>
    private static Vector2 Along(Vector2 start, Vector2[] bends, Vector2 end, float t)
    {
        var part = Math.Min((int)(t * bends.Length), bends.Length - 1);
        var u = t * bends.Length - part;
        var left = part == 0 ? start : (bends[part - 1] + bends[part]) / 2;
        var right = part == bends.Length - 1 ? end : (bends[part] + bends[part + 1]) / 2;
        return (1 - u) * (1 - u) * left + 2 * u * (1 - u) * bends[part] + u * u * right;
    }

    private static Vector2 At((Vector2 A, Vector2 B, Vector2 C, Vector2 D) cubic, float t)
    {
        var s = 1 - t;
        return s * s * s * cubic.A + 3 * s * s * t * cubic.B + 3 * s * t * t * cubic.C + t * t * t * cubic.D;
    }

    private static Vector2 Slope((Vector2 A, Vector2 B, Vector2 C, Vector2 D) cubic, float t)
    {
        var s = 1 - t;
        return 3 * (s * s * (cubic.B - cubic.A) + 2 * s * t * (cubic.C - cubic.B) + t * t * (cubic.D - cubic.C));
    }
}
