using System.Numerics;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages.Furniture;

/// <summary>Wood: year rings cut lengthwise, pores, and boards laid side by side.</summary>
internal static class Wood
{
    /// <summary>One board; <paramref name="grain"/> is 0, 1 or 2 for grain along x, y or z. The seed tells boards apart.</summary>
    public static Finish Board(Vector3 colour, int grain, int seed = 0, float coat = 0.025f) => (p, _) => Varnished(colour * Tone(Along(p, grain), seed), coat);

    /// <summary>A floor of boards along z, each of its own tone, with dark joints.</summary>
    public static Finish Floor(Vector3 colour, float width = 0.13f, float length = 1.1f) => (p, _) =>
    {
        var row = (int)MathF.Floor(p.X / width);
        var shifted = p.Z + (length * Noise.Cell(row, 0, 3));
        var board = (int)MathF.Floor(shifted / length);
        var across = Edge((p.X / width) - row, width);
        var along = Edge((shifted / length) - board, length);
        var joint = MathF.Min(1, MathF.Min(across, along) / 0.0016f);
        var tone = (0.86f + (0.28f * Noise.Cell(row, board, 1))) * Tone(new Vector3(p.Z, p.X, row * 3.7f), (row * 31) + board);
        return Varnished(colour * tone * (0.35f + (0.65f * joint)), 0.03f);
    };

    private static Look Varnished(Vector3 albedo, float coat) => new() { Albedo = Vector3.Min(albedo, new Vector3(0.92f)), Coat = coat, Roughness = 0.3f };

    /// <summary>Distance in metres from the nearer end of a board, given the share of its length.</summary>
    private static float Edge(float share, float length) => MathF.Min(share, 1 - share) * length;

    private static Vector3 Along(Vector3 p, int grain) => grain switch
    {
        0 => p,
        1 => new Vector3(p.Y, p.X, p.Z),
        _ => new Vector3(p.Z, p.X, p.Y),
    };

    /// <summary>Colour factor; x runs along the grain.</summary>
    private static Vector3 Tone(Vector3 p, int seed)
    {
        var q = p + new Vector3(seed * 1.37f, seed * 0.61f, seed * 0.29f);
        var bend = Noise.At(new Vector3(q.X * 2.2f, q.Y * 9, q.Z * 9));
        var rings = MathF.Sin((q.Y + (0.6f * q.Z)) * 160 + (bend * 7) + (Noise.At(new Vector3(q.X * 5, q.Y * 40, q.Z * 40)) * 1.2f));
        var fibre = Noise.At(new Vector3(q.X * 26, q.Y * 700, q.Z * 700));
        var pores = MathF.Max(0, Noise.At(new Vector3(q.X * 60, q.Y * 900, q.Z * 900)) - 0.35f);
        var tone = 1 + (0.075f * rings) + (0.055f * fibre) - (0.42f * pores) + (0.06f * bend);
        return new Vector3(tone, tone * (0.985f + (0.015f * rings)), tone * (0.96f + (0.03f * rings)));
    }
}
