using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>Follows light backwards from the camera: direct light from the lamps, and a few bounces for the rest.</summary>
internal sealed class Tracer(Scene scene)
{
    private const int Bounces = 3;
    private const float Far = 1e6f;
    private const float Brightest = 4;
    private readonly Tree _tree = new(scene.Shapes);

    /// <summary>One sample: the colour, and what is first met (for smoothing the noise without smoothing the picture).</summary>
    public Sample Follow(Ray ray, ref Dice dice)
    {
        var light = Vector3.Zero;
        var share = Vector3.One;
        var straight = true;
        var first = new Sample { Albedo = Vector3.One, Normal = -ray.Direction, Depth = 20 };
        for (var bounce = 0; bounce <= Bounces; bounce++)
        {
            var (distance, normal) = (Far, Vector3.Zero);
            if (_tree.Nearest(ray, ref distance, ref normal) is not { } shape)
            {
                light += share * (bounce == 0 ? scene.Backdrop : scene.Sky);
                break;
            }

            var point = ray.At(distance);
            var look = shape.Finish(shape.Frame.PointIn(point), normal);
            normal = Facing(shape.Frame.DirectionOut(Vector3.Normalize(normal + look.Bump)), ray.Direction);
            if (bounce == 0)
                first = new Sample { Albedo = look.Glow == default && look.CaughtShadow is null ? look.Albedo : Vector3.One, Normal = normal, Depth = distance };
            if (look.CaughtShadow is { } caught && bounce == 0)
            {
                light += Vector3.One * (1 - (caught * (1 - Shadow(point, normal, ref dice))));
                break;
            }

            if (look.Glow != default)
            {
                // What a glowing thing throws on others is what the scene's lights stand for; here it is only seen, or mirrored.
                light += straight ? share * look.Glow : Vector3.Zero;
                break;
            }

            var start = point + (normal * 2e-4f);
            var mirrored = Mirrors(look, ray.Direction, normal, ref dice);
            straight &= mirrored;
            share *= mirrored && look.Coat < 0.5f ? Vector3.One : look.Albedo;
            if (!mirrored)
            {
                light += share * Direct(start, normal, ref dice);
            }

            ray = new Ray(start, mirrored ? Reflected(ray.Direction, normal, look.Roughness, ref dice) : Scattered(normal, ref dice));
        }

        return first with { Colour = Vector3.Min(light, new Vector3(Brightest)) };
    }

    private Vector3 Direct(Vector3 from, Vector3 normal, ref Dice dice)
    {
        var sum = Vector3.Zero;
        foreach (var lamp in scene.Lights)
        {
            var (point, arriving) = lamp.Sample(from, normal, ref dice);
            if (arriving != Vector3.Zero)
                sum += arriving * Passes(from, point);
        }

        return sum;
    }

    /// <summary>Share of a lamp's light that comes through from one point to another.</summary>
    private float Passes(Vector3 from, Vector3 to)
    {
        var share = 1f;
        var way = Vector3.Normalize(to - from);
        for (var veil = 0; veil < 4; veil++)
        {
            var (distance, normal) = (Vector3.Distance(from, to) - 1e-3f, Vector3.Zero);
            if (_tree.Nearest(new Ray(from, way), ref distance, ref normal) is not { } shape)
                return share;
            from += way * (distance + 1e-3f);
            share *= shape.Finish(shape.Frame.PointIn(from), normal).Passes;
            if (share == 0)
                break;
        }

        return 0;
    }

    /// <summary>Brightness of a white floor here against the same floor with nothing on it.</summary>
    private float Shadow(Vector3 point, Vector3 normal, ref Dice dice)
    {
        var (lit, open) = (0f, 0f);
        var start = point + (normal * 2e-4f);
        foreach (var lamp in scene.Lights)
        {
            var (target, arriving) = lamp.Sample(start, normal, ref dice);
            open += arriving.Y;
            lit += arriving.Y * Passes(start, target);
        }

        var (distance, unused) = (Far, Vector3.Zero);
        open += scene.Sky.Y;
        lit += _tree.Nearest(new Ray(start, Scattered(normal, ref dice)), ref distance, ref unused) is null ? scene.Sky.Y : 0;
        return lit / open;
    }

    private static Vector3 Facing(Vector3 normal, Vector3 direction) => Vector3.Dot(normal, direction) > 0 ? -normal : normal;

    /// <summary>Schlick's approximation of how much a coat mirrors at a slant.</summary>
    private static bool Mirrors(Look look, Vector3 direction, Vector3 normal, ref Dice dice)
    {
        if (look.Coat <= 0)
            return false;
        var grazing = 1 + Vector3.Dot(direction, normal);
        return dice.Next() < look.Coat + ((1 - look.Coat) * (1 - look.Roughness) * MathF.Pow(grazing, 5));
    }

    private static Vector3 Reflected(Vector3 direction, Vector3 normal, float roughness, ref Dice dice)
    {
        var mirror = Vector3.Reflect(direction, normal);
        var spread = Vector3.Normalize(mirror + (roughness * (Scattered(mirror, ref dice) - (mirror * 0.5f))));
        return Vector3.Dot(spread, normal) > 0 ? spread : Vector3.Reflect(spread, normal);
    }

    private static Vector3 Scattered(Vector3 normal, ref Dice dice)
    {
        var height = (2 * dice.Next()) - 1;
        var (sin, cos) = MathF.SinCos(2 * MathF.PI * dice.Next());
        var ring = MathF.Sqrt(1 - (height * height));
        var sum = normal + new Vector3(ring * cos, height, ring * sin);
        return sum.LengthSquared() < 1e-8f ? normal : Vector3.Normalize(sum);
    }
}
