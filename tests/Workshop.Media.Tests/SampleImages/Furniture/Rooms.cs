using System.Numerics;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages.Furniture;

/// <summary>Floors, walls, windows and beds.</summary>
internal static class Rooms
{
    public static Shape Floor(Finish finish) => Slab(finish, 0, -0.05f, 0, 8, 0.1f, 8);

    public static Shape BackWall(Finish finish, float z) => Slab(finish, 0, 1.5f, z - 0.05f, 8, 3, 0.1f);

    public static Shape SideWall(Finish finish, float x) => Slab(finish, x, 1.5f, 0, 0.1f, 3, 8);

    public static Shape Skirting(Finish finish, float z, float from, float to) => Slab(finish, (from + to) / 2, 0.045f, z + 0.008f, to - from, 0.09f, 0.016f);

    public static Shape Slab(Finish finish, float x, float y, float z, float wide, float high, float deep, float bevel = 0.004f) =>
        new Box(Frame.At(x, y, z), new Vector3(wide, high, deep) / 2, finish, bevel);

    /// <summary>A bed whose head stands against the wall at z = 0 of the frame, reaching towards z; 1.5 m wide.</summary>
    public static IEnumerable<Shape> Bed(Frame at, Vector3 frameColour, Vector3 linen, Vector3 throwColour)
    {
        const float half = 0.75f;
        for (var i = -1; i <= 1; i++)
            yield return Soft(at, i * 0.505f, 0.68f, 0.07f, 0.25f, 0.36f, 0.055f, 0.04f, 0.003f, Finishes.Cloth(frameColour, 0.006f));
        yield return new Box(at.Place(Frame.At(0, 0.16f, 1.05f)), new Vector3(half + 0.02f, 0.09f, 1.0f), Finishes.Cloth(frameColour, 0.006f), 0.02f);
        yield return Soft(at, 0, 0.34f, 1.05f, half, 0.12f, 0.98f, 0.05f, 0.002f, Finishes.Cloth(Finishes.Rgb(240, 238, 232), 0.005f, 0.05f));
        yield return Soft(at, 0, 0.43f, 1.3f, half + 0.05f, 0.09f, 0.78f, 0.08f, 0.016f, Finishes.Cloth(linen, 0.005f, 0.06f));
        yield return Soft(at, 0, 0.455f, 1.72f, half + 0.065f, 0.085f, 0.3f, 0.075f, 0.012f, Finishes.Cloth(throwColour, 0.018f, 0.28f));
        foreach (var x in new[] { -0.37f, 0.37f })
        {
            var pillow = at.Place(Frame.At(x, 0.60f, 0.24f).Rotated(Vector3.UnitX, -62));
            yield return new Cushion(pillow, new Vector3(0.32f, 0.08f, 0.21f), 0.075f, 0.010f, Finishes.Cloth(Finishes.Rgb(244, 242, 237), 0.005f, 0.05f));
            var front = at.Place(Frame.At(x * 0.86f, 0.56f, 0.42f).Rotated(Vector3.UnitX, -52));
            yield return new Cushion(front, new Vector3(0.25f, 0.07f, 0.18f), 0.065f, 0.010f, Finishes.Cloth(x < 0 ? throwColour : linen, 0.006f, 0.12f));
        }
    }

    /// <summary>A framed print: paper, an arch and a sun.</summary>
    public static IEnumerable<Shape> Print(float x, float y, float z, float wide, float high, Vector3 arch, Vector3 sun)
    {
        yield return Slab(Wood.Board(Finishes.Oak, 1, 21), x, y, z + 0.01f, wide, high, 0.02f);
        yield return Slab(Finishes.Cloth(Finishes.Rgb(242, 238, 228), 0.004f, 0.04f), x, y, z + 0.0205f, wide - 0.03f, high - 0.03f, 0.004f);
        yield return Slab(Finishes.Plain(arch), x, y - (high * 0.18f), z + 0.0225f, wide * 0.44f, high * 0.36f, 0.002f);
        yield return new Cone(Frame.At(x, y, z + 0.0225f).Rotated(Vector3.UnitX, 90), wide * 0.22f, wide * 0.22f, 0.001f, Finishes.Plain(arch));
        yield return new Cone(Frame.At(x + (wide * 0.12f), y + (high * 0.26f), z + 0.0235f).Rotated(Vector3.UnitX, 90), wide * 0.1f, wide * 0.1f, 0.001f, Finishes.Plain(sun));
    }

    /// <summary>A window with one cross bar, bright outside.</summary>
    public static IEnumerable<Shape> Window(float x, float y, float z, float wide, float high, Vector3 outside)
    {
        var paint = Finishes.Painted(Finishes.White);
        yield return Slab(Finishes.Glowing(outside), x, y, z + 0.005f, wide, high, 0.01f);
        foreach (var side in new[] { -1, 0, 1 })
        {
            yield return Slab(paint, x + (side * wide / 2), y, z + 0.02f, 0.04f, high + 0.04f, 0.04f);
            yield return Slab(paint, x, y + (side * high / 2), z + 0.02f, wide, 0.04f, 0.04f);
        }

        yield return Slab(paint, x, y - (high / 2) - 0.03f, z + 0.05f, wide + 0.12f, 0.03f, 0.1f);
    }

    /// <summary>A drawn curtain in folds, hung from the middle of its frame.</summary>
    public static IEnumerable<Shape> Curtain(Frame at, float wide, float high, Vector3 colour)
    {
        const float fold = 0.036f;
        for (var i = 0; i * fold < wide; i++)
            yield return new Cone(at.Place(Frame.At((i * fold) - (wide / 2), 0, 0.012f * (i % 2))), 0.026f, 0.022f, high / 2, Finishes.Cloth(colour, 0.006f, 0.08f));
    }

    /// <summary>A wall shelf with a few books and a bowl.</summary>
    public static IEnumerable<Shape> Shelf(Frame at)
    {
        yield return new Box(at, new Vector3(0.34f, 0.012f, 0.1f), Wood.Board(Finishes.Oak, 0, 33));
        Vector3[] covers = [Finishes.Rgb(84, 110, 116), Finishes.Rgb(206, 148, 96), Finishes.Rgb(228, 222, 208), Finishes.Rgb(150, 84, 66), Finishes.Rgb(112, 128, 96)];
        for (var i = 0; i < covers.Length; i++)
        {
            var high = 0.085f + (0.02f * Noise.Cell(i, 3, 3));
            yield return new Box(at.Place(Frame.At(-0.28f + (i * 0.034f), 0.012f + high, 0)), new Vector3(0.015f, high, 0.07f), Finishes.Cloth(covers[i], 0.003f));
        }

        yield return new Ball(at.Place(Frame.At(0.16f, 0.055f, 0)), new Vector3(0.075f, 0.045f, 0.075f), Finishes.Plain(Finishes.Rgb(206, 128, 92), 0.04f, 0.25f));
    }

    /// <summary>A woven basket with a blanket in it.</summary>
    public static IEnumerable<Shape> Basket(Frame at)
    {
        yield return new Cone(at.Place(Frame.At(0, 0.15f, 0)), 0.15f, 0.17f, 0.15f, Finishes.Cloth(Finishes.Rgb(200, 168, 120), 0.014f, 0.3f), open: true);
        yield return new Cushion(at.Place(Frame.At(0, 0.27f, 0)), new Vector3(0.15f, 0.08f, 0.14f), 0.07f, 0.02f, Finishes.Cloth(Finishes.Rgb(222, 214, 200), 0.008f, 0.15f));
    }

    private static Cushion Soft(Frame at, float x, float y, float z, float wide, float high, float deep, float round, float wrinkle, Finish finish) =>
        new(at.Place(Frame.At(x, y, z)), new Vector3(wide, high, deep), round, wrinkle, finish);
}
