using System.Numerics;
using Workshop.Media.Tests.SampleImages.Furniture;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>Parts of the cabinet from close by.</summary>
internal static class Details
{
    private static readonly Frame Here = Frame.At(0, 0, 0);

    public static Scene DrawerRail() => Shot(
        [.. (Cabinet.White with { Pulled = 0.26f }).Stand(Here), .. Things.Books(Frame.At(0.06f, 0.41f, 0.22f).Turned(78))],
        new Vector3(0.78f, 0.72f, 0.78f),
        new Vector3(0.19f, 0.43f, 0.27f),
        25);

    public static Scene Leg() => Shot(
        [.. Cabinet.White.Stand(Here)],
        new Vector3(0.62f, 0.32f, 0.98f),
        new Vector3(0.17f, 0.13f, 0.12f),
        23);

    public static Scene Surface() => Shot(
        [.. Cabinet.Oak.Stand(Here), .. Things.Vase(Frame.At(-0.06f, Cabinet.Height, -0.06f))],
        new Vector3(0.52f, 0.86f, 0.62f),
        new Vector3(0.10f, 0.56f, 0.08f),
        27);

    private static Scene Shot(IEnumerable<Shape> things, Vector3 from, Vector3 to, float degrees) => new(
        [
            .. things,
            Rooms.Floor(Wood.Floor(Finishes.Oak * 0.85f, 0.12f)),
            Rooms.Slab(Finishes.Cloth(Finishes.Rgb(206, 198, 182), 0.014f, 0.24f), -0.35f, 0.006f, 0.5f, 0.9f, 0.012f, 0.72f),
            Rooms.BackWall(Finishes.Plaster(Finishes.Rgb(214, 210, 200)), -0.6f),
        ],
        [new Light(new Vector3(1.6f, 1.7f, 1.5f), new Vector3(0.5f, 0, -0.5f), new Vector3(-0.3f, 0.6f, -0.3f), new Vector3(6.4f, 6.1f, 5.7f))],
        new Camera(from, to, degrees, lens: 0.006f)) { Sky = new Vector3(0.62f, 0.64f, 0.67f), Exposure = 1.4f };
}
