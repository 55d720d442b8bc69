using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>A glowing rectangle (a window, a studio lamp) or a small glowing ball (a bulb) that throws light but is not itself drawn.</summary>
internal sealed record Light(Vector3 Centre, Vector3 HalfU, Vector3 HalfV, Vector3 Colour, float Radius = 0)
{
    public static Light Bulb(Vector3 centre, float radius, Vector3 power) => new(centre, default, default, power, radius);

    /// <summary>A point on the light, and how much of its colour would reach a surface if nothing stood between.</summary>
    public (Vector3 Point, Vector3 Arriving) Sample(Vector3 from, Vector3 normal, ref Dice dice)
    {
        var (a, b) = ((2 * dice.Next()) - 1, (2 * dice.Next()) - 1);
        var point = Radius > 0 ? Centre + (Radius * OnBall(a, b)) : Centre + (HalfU * a) + (HalfV * b);
        var way = point - from;
        var squared = way.LengthSquared();
        var direction = way / MathF.Sqrt(squared);
        var slant = MathF.Max(0, Vector3.Dot(direction, normal));
        if (Radius > 0)
            return (point, Colour * (slant / (4 * MathF.PI * squared)));
        var facing = MathF.Max(0, -Vector3.Dot(direction, Vector3.Normalize(Vector3.Cross(HalfU, HalfV))));
        var area = 4 * Vector3.Cross(HalfU, HalfV).Length();
        return (point, Colour * (slant * facing * area / (MathF.PI * squared)));
    }

    private static Vector3 OnBall(float a, float b)
    {
        var (sin, cos) = MathF.SinCos(MathF.PI * b);
        var ring = MathF.Sqrt(1 - (a * a));
        return new Vector3(ring * cos, a, ring * sin);
    }
}
