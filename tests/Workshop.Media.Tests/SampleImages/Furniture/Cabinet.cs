using System.Numerics;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages.Furniture;

/// <summary>
/// The bedside cabinet the course sells: 48 x 38 x 56 cm, an oak top, two drawers, the lower one ribbed, four splayed legs.
/// </summary>
internal sealed record Cabinet(Finish Body, Finish Front, Finish Top, Finish Legs)
{
    public const float Width = 0.48f;
    public const float Depth = 0.38f;
    public const float Height = 0.56f;
    private const float LegHeight = 0.17f;
    private const float Board = 0.018f;
    private const float TopThickness = 0.024f;
    private const float Inside = Height - TopThickness - LegHeight;
    private const float DrawerHeight = (Inside - Board - 0.010f) / 2;
    private static readonly Finish Steel = Finishes.Metal(Finishes.Rgb(190, 194, 198));
    private static readonly Finish Brass = Finishes.Metal(Finishes.Brass, 0.18f);

    /// <summary>How far the upper drawer is pulled out, in metres.</summary>
    public float Pulled { get; init; }

    public static Cabinet White { get; } = new(
        Finishes.Painted(Finishes.White),
        Finishes.Painted(Finishes.White),
        Wood.Board(Finishes.Oak, grain: 0),
        Wood.Board(Finishes.Oak, grain: 1, seed: 4));

    public static Cabinet Oak { get; } = new(
        Wood.Board(Finishes.Oak * 0.86f, grain: 1, seed: 7),
        Wood.Board(Finishes.Oak * 0.86f, grain: 0, seed: 9),
        Wood.Board(Finishes.Oak * 0.86f, grain: 0, seed: 2),
        Wood.Board(Finishes.Oak * 0.8f, grain: 1, seed: 5));

    /// <summary>All parts, standing on the floor of the frame, front towards z.</summary>
    public IEnumerable<Shape> Stand(Frame at) => [.. Carcass(at), .. LegsOf(at), .. Drawer(at, upper: true), .. Drawer(at, upper: false)];

    private IEnumerable<Shape> Carcass(Frame at)
    {
        var middle = LegHeight + (Inside / 2);
        yield return Part(at, Body, 0, Height - (TopThickness / 2), 0, Width + 0.012f, TopThickness, Depth + 0.012f, Top, 0.006f);
        yield return Part(at, Body, -(Width - Board) / 2, middle, 0, Board, Inside, Depth);
        yield return Part(at, Body, (Width - Board) / 2, middle, 0, Board, Inside, Depth);
        yield return Part(at, Body, 0, LegHeight + (Board / 2), 0, Width - (2 * Board), Board, Depth);
        yield return Part(at, Body, 0, middle, (-Depth + Board) / 2, Width - (2 * Board), Inside, Board);
    }

    private IEnumerable<Shape> LegsOf(Frame at)
    {
        foreach (var (x, z) in new[] { (-1, -1), (-1, 1), (1, -1), (1, 1) })
        {
            var foot = Frame.At(x * ((Width / 2) - 0.035f), LegHeight / 2, z * ((Depth / 2) - 0.04f)).Rotated(Vector3.UnitZ, x * 7).Rotated(Vector3.UnitX, -z * 6);
            yield return new Cone(at.Place(foot), 0.0105f, 0.019f, (LegHeight / 2) + 0.002f, Legs);
        }
    }

    private IEnumerable<Shape> Drawer(Frame at, bool upper)
    {
        var bottom = LegHeight + Board + 0.003f + (upper ? DrawerHeight + 0.004f : 0);
        var drawer = at.Place(Frame.At(0, bottom + (DrawerHeight / 2), upper ? Pulled : 0));
        const float wide = Width - (2 * Board) - 0.006f;
        const float front = (Depth / 2) - 0.012f;
        yield return Part(drawer, Front, 0, 0, front, wide, DrawerHeight, 0.02f, Front, 0.002f);
        yield return new Ball(drawer.Place(Frame.At(0, 0, front + 0.034f)), new Vector3(0.0135f, 0.0135f, 0.011f), Brass);
        yield return new Cone(drawer.Place(Frame.At(0, 0, front + 0.018f).Rotated(Vector3.UnitX, 90)), 0.006f, 0.006f, 0.014f, Brass);
        foreach (var part in upper ? Tray(drawer, wide) : Ribs(drawer, wide, front + 0.01f))
            yield return part;
    }

    private IEnumerable<Shape> Ribs(Frame drawer, float wide, float front)
    {
        const int ribs = 26;
        for (var i = 0; i < ribs; i++)
        {
            var x = (i - ((ribs - 1) / 2f)) * (wide / ribs);
            yield return new Cone(drawer.Place(Frame.At(x, 0, front)), wide / ribs * 0.46f, wide / ribs * 0.46f, DrawerHeight / 2, Front);
        }
    }

    private static IEnumerable<Shape> Tray(Frame drawer, float wide)
    {
        const float deep = Depth - 0.06f;
        const float high = DrawerHeight - 0.045f;
        var lining = Wood.Board(Finishes.Rgb(226, 200, 160), grain: 2, seed: 12);
        foreach (var side in new[] { -1, 1 })
        {
            yield return Part(drawer, lining, side * ((wide / 2) - 0.022f), -0.008f, -0.01f, 0.012f, high, deep);
            yield return Part(drawer, Steel, side * ((wide / 2) - 0.011f), -0.015f, -0.01f, 0.008f, 0.034f, deep, Steel, 0.002f);
            yield return Part(drawer, Steel, side * ((wide / 2) - 0.006f), -0.015f, -0.03f, 0.003f, 0.014f, deep - 0.01f, Steel, 0.001f);
        }

        yield return Part(drawer, lining, 0, -0.008f, -deep / 2, wide - 0.044f, high, 0.012f);
        yield return Part(drawer, lining, 0, -0.008f - (high / 2) + 0.006f, -0.01f, wide - 0.044f, 0.006f, deep);
    }

    private static Box Part(Frame at, Finish body, float x, float y, float z, float wide, float high, float deep, Finish? other = null, float bevel = 0.0025f) =>
        new(at.Place(Frame.At(x, y, z)), new Vector3(wide, high, deep) / 2, other ?? body, bevel);
}
