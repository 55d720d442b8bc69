using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>Looks from one point to another. The lens width makes what is not at the looked-at distance soft.</summary>
internal sealed class Camera(Vector3 from, Vector3 to, float degrees, float lens = 0)
{
    private readonly Vector3 _forward = Vector3.Normalize(to - from);
    private readonly float _focus = Vector3.Distance(from, to);
    private readonly float _reach = MathF.Tan(degrees * MathF.PI / 360);

    /// <summary>The ray through a point of the picture: both from -1 to 1, right and up.</summary>
    public Ray Through(float right, float up, float lensA, float lensB)
    {
        var side = Vector3.Normalize(Vector3.Cross(_forward, Vector3.UnitY));
        var above = Vector3.Cross(side, _forward);
        var target = from + (_focus * (_forward + (_reach * ((side * right) + (above * up)))));
        var (sin, cos) = MathF.SinCos(2 * MathF.PI * lensA);
        var start = from + (lens * MathF.Sqrt(lensB) * ((side * cos) + (above * sin)));
        return new Ray(start, Vector3.Normalize(target - start));
    }
}
