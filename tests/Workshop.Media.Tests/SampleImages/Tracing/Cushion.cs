using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>
/// A stuffed thing: a box with rounded edges and a wrinkled skin, found by walking along the ray as far as the distance to the
/// skin allows.
/// </summary>
internal sealed class Cushion(Frame frame, Vector3 half, float round, float wrinkle, Finish finish)
    : Shape(frame, half + new Vector3(wrinkle), finish)
{
    private readonly Vector3 _core = half - new Vector3(round);

    public override bool Meets(Ray ray, ref float distance, out Vector3 normal)
    {
        normal = default;
        if (!Enters(ray, out var at))
            return false;

        for (var step = 0; step < 90 && at < distance; step++)
        {
            var gap = Gap(ray.At(at));
            if (gap < 4e-4f && at > 2e-3f)
            {
                distance = at;
                normal = Normal(ray.At(at));
                return true;
            }

            at += MathF.Max(gap * 0.7f, 3e-4f);
        }

        return false;
    }

    private bool Enters(Ray ray, out float at)
    {
        var one = (-Half - ray.Origin) / ray.Direction;
        var other = (Half - ray.Origin) / ray.Direction;
        var enter = Vector3.Min(one, other);
        var leave = Vector3.Max(one, other);
        at = MathF.Max(0, MathF.Max(enter.X, MathF.Max(enter.Y, enter.Z)));
        return at <= MathF.Min(leave.X, MathF.Min(leave.Y, leave.Z));
    }

    private float Gap(Vector3 point)
    {
        var outside = Vector3.Abs(point) - _core;
        var beyond = Vector3.Max(outside, Vector3.Zero).Length();
        var within = MathF.Min(0, MathF.Max(outside.X, MathF.Max(outside.Y, outside.Z)));
        var smooth = beyond + within - round;
        return smooth > 2 * wrinkle ? smooth - wrinkle : smooth - (wrinkle * Wrinkles(point));
    }

    /// <summary>Long soft folds, in [-1, 1].</summary>
    private static float Wrinkles(Vector3 p)
    {
        var bent = p + new Vector3(0.12f * Noise.At(p * 3), 0, 0.12f * Noise.At((p * 3) + new Vector3(31)));
        return (0.75f * Noise.At(new Vector3(bent.X * 11, bent.Y * 5, bent.Z * 4.5f))) + (0.25f * Noise.At(bent * 19));
    }

    private Vector3 Normal(Vector3 p)
    {
        const float e = 1.5e-3f;
        return Vector3.Normalize(new Vector3(
            Gap(p + new Vector3(e, 0, 0)) - Gap(p - new Vector3(e, 0, 0)),
            Gap(p + new Vector3(0, e, 0)) - Gap(p - new Vector3(0, e, 0)),
            Gap(p + new Vector3(0, 0, e)) - Gap(p - new Vector3(0, 0, e))));
    }
}
