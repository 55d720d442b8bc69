using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>A box whose edges are shaded as if rounded.</summary>
internal sealed class Box(Frame frame, Vector3 half, Finish finish, float bevel = 0.003f) : Shape(frame, half, finish)
{
    private const float Nearest = 1e-4f;

    public override bool Meets(Ray ray, ref float distance, out Vector3 normal)
    {
        normal = default;
        var inverse = Vector3.One / ray.Direction;
        var one = (-Half - ray.Origin) * inverse;
        var other = (Half - ray.Origin) * inverse;
        var enter = Vector3.Min(one, other);
        var leave = Vector3.Max(one, other);
        var near = MathF.Max(enter.X, MathF.Max(enter.Y, enter.Z));
        var far = MathF.Min(leave.X, MathF.Min(leave.Y, leave.Z));
        var at = near > Nearest ? near : far;
        if (!(near <= far) || at <= Nearest || at >= distance)
            return false;

        distance = at;
        normal = Normal(ray.At(at));
        return true;
    }

    private Vector3 Normal(Vector3 point)
    {
        var sign = new Vector3(MathF.CopySign(1, point.X), MathF.CopySign(1, point.Y), MathF.CopySign(1, point.Z));
        var depth = Vector3.Max(Half - Vector3.Abs(point), Vector3.Zero);
        var least = MathF.Min(depth.X, MathF.Min(depth.Y, depth.Z));
        return Vector3.Normalize(sign * new Vector3(Weight(depth.X, least), Weight(depth.Y, least), Weight(depth.Z, least)));
    }

    private float Weight(float depth, float least)
    {
        if (depth <= least)
            return 1;
        var round = MathF.Max(0, 1 - ((depth - least) / bevel));
        return round * round;
    }
}
