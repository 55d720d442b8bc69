using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>
/// Takes the grain of few samples out of the light on things, not out of the things: colour is divided by the surface's own
/// colour, averaged with like neighbours in ever wider steps, and multiplied back (the à-trous method).
/// </summary>
internal static class Smoothing
{
    private static readonly float[] Weights = [0.0625f, 0.25f, 0.375f, 0.25f, 0.0625f];

    public static Vector3[] Smooth(Sample[] samples, int side, int passes)
    {
        var light = samples.Select(s => s.Colour / Floor(s.Albedo)).ToArray();
        for (var pass = 0; pass < passes; pass++)
        {
            var source = light;
            var target = new Vector3[source.Length];
            var step = 1 << pass;
            Parallel.For(0, side, y =>
            {
                for (var x = 0; x < side; x++)
                    target[(y * side) + x] = Around(samples, source, side, x, y, step);
            });
            light = target;
        }

        return [.. light.Select((l, i) => l * Floor(samples[i].Albedo))];
    }

    private static Vector3 Around(Sample[] samples, Vector3[] light, int side, int x, int y, int step)
    {
        var here = (y * side) + x;
        var (sum, total) = (Vector3.Zero, 0f);
        for (var v = -2; v <= 2; v++)
        {
            for (var u = -2; u <= 2; u++)
            {
                var (nx, ny) = (x + (u * step), y + (v * step));
                if (nx < 0 || ny < 0 || nx >= side || ny >= side)
                    continue;
                var there = (ny * side) + nx;
                var weight = Weights[u + 2] * Weights[v + 2] * Alike(samples[here], samples[there], light[here], light[there], step);
                sum += weight * light[there];
                total += weight;
            }
        }

        return sum / total;
    }

    private static float Alike(Sample a, Sample b, Vector3 lightA, Vector3 lightB, int step)
    {
        var bend = Vector3.DistanceSquared(a.Normal, b.Normal);
        var gap = MathF.Abs(a.Depth - b.Depth) / (a.Depth * step);
        var jump = Vector3.Distance(lightA, lightB) / (0.08f + (0.25f * MathF.Max(lightA.Length(), lightB.Length())));
        return MathF.Exp(-(bend * 40) - (gap * 60) - (jump * jump * step * 2));
    }

    private static Vector3 Floor(Vector3 albedo) => Vector3.Max(albedo, new Vector3(0.02f));
}
