using System.Numerics;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages.Furniture;

/// <summary>What stands on and around a cabinet.</summary>
internal static class Things
{
    private static readonly Finish Ceramic = Finishes.Plain(Finishes.Rgb(228, 222, 210), 0.04f, 0.2f);

    /// <summary>A table lamp; the glow is what its shade gives off.</summary>
    public static IEnumerable<Shape> Lamp(Frame at, Vector3 glow)
    {
        var shade = glow == default ? Finishes.Cloth(Finishes.Rgb(240, 232, 214), 0.003f, 0.05f) : Finishes.Glowing(glow, passes: 0.25f);
        yield return new Cone(at.Place(Frame.At(0, 0.008f, 0)), 0.06f, 0.055f, 0.008f, Finishes.Metal(Finishes.Brass));
        yield return new Ball(at.Place(Frame.At(0, 0.075f, 0)), new Vector3(0.062f, 0.062f, 0.062f), Ceramic);
        yield return new Cone(at.Place(Frame.At(0, 0.16f, 0)), 0.006f, 0.006f, 0.05f, Finishes.Metal(Finishes.Brass));
        yield return new Cone(at.Place(Frame.At(0, 0.27f, 0)), 0.125f, 0.085f, 0.085f, shade, open: true);
    }

    /// <summary>Two books lying, the upper one a little askew.</summary>
    public static IEnumerable<Shape> Books(Frame at)
    {
        foreach (var part in Book(at, Finishes.Rgb(70, 104, 108), 0.024f))
            yield return part;
        foreach (var part in Book(at.Place(Frame.At(0.006f, 0.024f, 0.004f).Turned(11)), Finishes.Rgb(196, 122, 88), 0.018f))
            yield return part;
    }

    /// <summary>A small tree in a basket pot.</summary>
    public static IEnumerable<Shape> Plant(Frame at, float size)
    {
        yield return new Cone(at.Place(Frame.At(0, 0.14f * size, 0)), 0.1f * size, 0.135f * size, 0.14f * size, Finishes.Cloth(Finishes.Rgb(196, 170, 130), 0.012f, 0.25f));
        for (var i = 0; i < 26; i++)
            foreach (var part in Twig(at.Place(Frame.At(0, 0.26f * size, 0)), size, i))
                yield return part;
    }

    /// <summary>A low vase with dry grass.</summary>
    public static IEnumerable<Shape> Vase(Frame at)
    {
        yield return new Ball(at.Place(Frame.At(0, 0.06f, 0)), new Vector3(0.045f, 0.06f, 0.045f), Ceramic);
        yield return new Cone(at.Place(Frame.At(0, 0.118f, 0)), 0.018f, 0.022f, 0.014f, Ceramic);
        for (var i = 0; i < 9; i++)
        {
            var stem = at.Place(Frame.At(0, 0.12f, 0).Rotated(Vector3.UnitZ, 16 * (Noise.Cell(i, 1, 1) - 0.5f) * 2).Rotated(Vector3.UnitX, 22 * (Noise.Cell(i, 2, 1) - 0.5f)));
            yield return new Cone(stem.Place(Frame.At(0, 0.11f, 0)), 0.0014f, 0.001f, 0.12f, Finishes.Plain(Finishes.Rgb(176, 148, 104)));
            yield return new Ball(stem.Place(Frame.At(0, 0.24f, 0)), new Vector3(0.008f, 0.034f, 0.008f), Finishes.Cloth(Finishes.Rgb(210, 184, 140), 0.006f, 0.3f));
        }
    }

    public static IEnumerable<Shape> Cup(Frame at)
    {
        yield return new Cone(at.Place(Frame.At(0, 0.004f, 0)), 0.055f, 0.062f, 0.004f, Ceramic);
        yield return new Cone(at.Place(Frame.At(0, 0.04f, 0)), 0.028f, 0.038f, 0.034f, Ceramic, open: true);
        yield return new Cone(at.Place(Frame.At(0, 0.055f, 0)), 0.033f, 0.034f, 0.002f, Finishes.Plain(Finishes.Rgb(92, 56, 34), 0.05f, 0.05f));
    }

    private static IEnumerable<Shape> Book(Frame at, Vector3 cover, float thick)
    {
        yield return new Box(at.Place(Frame.At(0, thick / 2, 0)), new Vector3(0.07f, (thick / 2) - 0.002f, 0.1f), Finishes.Cloth(Finishes.Rgb(236, 230, 216), 0.002f, 0.08f));
        foreach (var y in new[] { 0.001f, thick - 0.001f })
            yield return new Box(at.Place(Frame.At(-0.001f, y, 0)), new Vector3(0.073f, 0.001f, 0.103f), Finishes.Cloth(cover, 0.003f));
        yield return new Box(at.Place(Frame.At(-0.073f, thick / 2, 0)), new Vector3(0.001f, thick / 2, 0.103f), Finishes.Cloth(cover, 0.003f));
    }

    private static IEnumerable<Shape> Twig(Frame at, float size, int i)
    {
        var stem = at.Turned(i * 137.5f).Rotated(Vector3.UnitZ, (Noise.Cell(i, 5, 2) - 0.5f) * 70).Rotated(Vector3.UnitX, (Noise.Cell(i, 6, 2) - 0.5f) * 70);
        var length = (0.24f + (0.26f * Noise.Cell(i, 7, 2))) * size;
        var green = Finishes.Rgb(74 + (int)(40 * Noise.Cell(i, 8, 2)), 116 + (int)(30 * Noise.Cell(i, 9, 2)), 70);
        yield return new Cone(stem.Place(Frame.At(0, length / 2, 0)), 0.004f * size, 0.003f * size, length / 2, Finishes.Plain(Finishes.Rgb(96, 98, 58)));
        foreach (var turn in new[] { -38f, 34f })
        {
            var leaf = stem.Place(Frame.At(0, length, 0).Rotated(Vector3.UnitZ, turn));
            yield return new Ball(leaf.Place(Frame.At(0, 0.06f * size, 0)), new Vector3(0.034f, 0.072f, 0.005f) * size, Finishes.Plain(green, 0.04f, 0.4f));
        }
    }
}
