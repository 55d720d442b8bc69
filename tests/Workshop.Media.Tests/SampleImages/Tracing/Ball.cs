using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>A ball, or an ellipsoid when the radii differ.</summary>
internal sealed class Ball(Frame frame, Vector3 radii, Finish finish) : Shape(frame, radii, finish)
{
    public override bool Meets(Ray ray, ref float distance, out Vector3 normal)
    {
        normal = default;
        var o = ray.Origin / Half;
        var d = ray.Direction / Half;
        var a = Vector3.Dot(d, d);
        var b = Vector3.Dot(o, d);
        var root = (b * b) - (a * (Vector3.Dot(o, o) - 1));
        if (root < 0)
            return false;

        var width = MathF.Sqrt(root);
        var at = (-b - width) / a;
        if (at <= 1e-4f)
            at = (-b + width) / a;
        if (at <= 1e-4f || at >= distance)
            return false;
        distance = at;
        normal = Vector3.Normalize(ray.At(at) / (Half * Half));
        return true;
    }
}
