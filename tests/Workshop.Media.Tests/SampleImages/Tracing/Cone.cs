using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>An upright cone cut off at both ends, or a cylinder: its radius runs evenly from bottom to top.</summary>
internal sealed class Cone(Frame frame, float bottom, float top, float halfHeight, Finish finish, bool open = false)
    : Shape(frame, new Vector3(MathF.Max(bottom, top), halfHeight, MathF.Max(bottom, top)), finish)
{
    private readonly float _middle = (bottom + top) / 2;
    private readonly float _slope = (top - bottom) / (2 * halfHeight);

    public override bool Meets(Ray ray, ref float distance, out Vector3 normal)
    {
        normal = default;
        var found = MeetsSide(ray, ref distance, ref normal);
        if (!open)
        {
            found |= MeetsEnd(ray, -halfHeight, bottom, ref distance, ref normal);
            found |= MeetsEnd(ray, halfHeight, top, ref distance, ref normal);
        }

        return found;
    }

    private bool MeetsSide(Ray ray, ref float distance, ref Vector3 normal)
    {
        var (o, d) = (ray.Origin, ray.Direction);
        var radius = _middle + (_slope * o.Y);
        var growth = _slope * d.Y;
        var a = (d.X * d.X) + (d.Z * d.Z) - (growth * growth);
        var b = (o.X * d.X) + (o.Z * d.Z) - (radius * growth);
        var c = (o.X * o.X) + (o.Z * o.Z) - (radius * radius);
        var root = (b * b) - (a * c);
        if (root < 0 || MathF.Abs(a) < 1e-9f)
            return false;

        var width = MathF.Sqrt(root);
        return MeetsSideAt(ray, (-b - width) / a, ref distance, ref normal) || MeetsSideAt(ray, (-b + width) / a, ref distance, ref normal);
    }

    private bool MeetsSideAt(Ray ray, float at, ref float distance, ref Vector3 normal)
    {
        if (at <= 1e-4f || at >= distance)
            return false;
        var point = ray.At(at);
        if (MathF.Abs(point.Y) > halfHeight)
            return false;
        distance = at;
        normal = Vector3.Normalize(new Vector3(point.X, -_slope * (_middle + (_slope * point.Y)), point.Z));
        return true;
    }

    private static bool MeetsEnd(Ray ray, float height, float radius, ref float distance, ref Vector3 normal)
    {
        var at = (height - ray.Origin.Y) / ray.Direction.Y;
        if (!(at > 1e-4f) || at >= distance)
            return false;
        var point = ray.At(at);
        if ((point.X * point.X) + (point.Z * point.Z) > radius * radius)
            return false;
        distance = at;
        normal = new Vector3(0, MathF.Sign(height), 0);
        return true;
    }
}
