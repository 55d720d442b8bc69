using System.Numerics;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages.Furniture;

/// <summary>Paint, wood, cloth and metal, worked out from the place on the thing.</summary>
internal static class Finishes
{
    public static readonly Vector3 White = Rgb(238, 236, 230);
    public static readonly Vector3 Oak = Rgb(214, 172, 122);
    public static readonly Vector3 Walnut = Rgb(132, 90, 60);
    public static readonly Vector3 Brass = Rgb(212, 168, 92);

    /// <summary>A colour as seen on a screen, turned into shares of light.</summary>
    public static Vector3 Rgb(int red, int green, int blue) => new(Linear(red), Linear(green), Linear(blue));

    public static Finish Plain(Vector3 colour, float coat = 0, float roughness = 0.5f) => (_, _) => new Look { Albedo = colour, Coat = coat, Roughness = roughness };

    public static Finish Glowing(Vector3 light, float passes = 0) => (p, _) => new Look { Albedo = Vector3.One, Glow = light * (1 + (0.05f * Noise.At(p * 160))), Passes = passes };

    /// <summary>Sprayed paint: faint orange-peel, hardly any change of colour.</summary>
    public static Finish Painted(Vector3 colour) => (p, _) => new Look
    {
        Albedo = colour * (1 + (0.018f * Noise.At(p * 420)) + (0.012f * Noise.At(p * 90))),
        Coat = 0.03f,
        Roughness = 0.35f,
        Bump = 0.012f * new Vector3(Noise.At(p * 500), Noise.At((p * 500) + new Vector3(9)), Noise.At((p * 500) + new Vector3(17))),
    };

    public static Finish Metal(Vector3 colour, float roughness = 0.25f) => (p, _) => new Look
    {
        Albedo = colour,
        Coat = 0.55f,
        Roughness = roughness,
        Bump = new Vector3(0, 0.03f * Noise.At(new Vector3(p.X * 900, p.Y * 900, p.Z * 20)), 0),
    };

    /// <summary>Cloth: a weave of threads and some unevenness.</summary>
    public static Finish Cloth(Vector3 colour, float thread = 0.004f, float contrast = 0.10f) => (p, _) =>
    {
        var weave = MathF.Sin(p.X * 2 * MathF.PI / thread) * MathF.Sin(p.Z * 2 * MathF.PI / thread) * MathF.Sin((p.Y * 2 * MathF.PI / thread) + 1.5f);
        var tone = 1 + (contrast * ((0.5f * weave) + Noise.At(p / thread * 0.8f) + (0.6f * Noise.At(p * 25))));
        return new Look { Albedo = Vector3.Min(colour * tone, new Vector3(0.95f)) };
    };

    public static Finish Plaster(Vector3 colour) => (p, _) => new Look
    {
        Albedo = colour * (1 + (0.012f * Noise.Layered(p * 30, 4))),
        Bump = 0.03f * new Vector3(Noise.At(p * 140), Noise.At((p * 140) + new Vector3(5)), Noise.At((p * 140) + new Vector3(11))),
    };

    private static float Linear(int code)
    {
        var share = code / 255f;
        return share <= 0.04045f ? share / 12.92f : MathF.Pow((share + 0.055f) / 1.055f, 2.4f);
    }
}
