using System.Numerics;
using Workshop.Media.Tests.SampleImages.Furniture;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>The cabinet on a white ground that is white to the edge: all of its shadow lies near it.</summary>
internal static class Studio
{
    private static readonly Frame Here = Frame.At(0, 0, 0);

    public static Scene WhiteFromRight() => Shot(Cabinet.White.Stand(Here), new Vector3(0.95f, 0.82f, 1.75f), new Vector3(0.0f, 0.26f, 0), 24.5f);

    public static Scene OakFromLeft() => Shot(
        [.. Cabinet.Oak.Stand(Here), .. Things.Lamp(Frame.At(-0.1f, Cabinet.Height, -0.03f), default), .. Things.Books(Frame.At(0.12f, Cabinet.Height, 0.04f).Turned(-24))],
        new Vector3(-1.1f, 0.85f, 2.2f),
        new Vector3(0, 0.43f, 0),
        25.5f);

    public static Scene DrawerOpen() => Shot(
        [.. (Cabinet.White with { Pulled = 0.24f }).Stand(Here), .. Things.Books(Frame.At(0.09f, 0.41f, 0.2f).Turned(82)), .. Things.Cup(Frame.At(-0.13f, Cabinet.Height, -0.05f))],
        new Vector3(0.72f, 1.35f, 1.75f),
        new Vector3(0.02f, 0.30f, 0.07f),
        26.5f);

    private static Scene Shot(IEnumerable<Shape> things, Vector3 from, Vector3 to, float degrees)
    {
        var key = new Light(new Vector3(-1.5f, 2.3f, 2.2f), new Vector3(0.6f, 0, 0.5f), new Vector3(0.3f, 0.5f, -0.45f), new Vector3(3.4f));
        return new Scene([.. things, new Box(Frame.At(0, -0.05f, 0), new Vector3(30, 0.05f, 30), Floor)], [key], new Camera(from, to, degrees))
        {
            Sky = new Vector3(0.60f),
            Knee = 1,
            Exposure = 1.3f,
        };
    }

    private static Look Floor(Vector3 point, Vector3 normal)
    {
        var far = Math.Clamp((MathF.Sqrt((point.X * point.X) + (point.Z * point.Z)) - 0.28f) / 0.36f, 0, 1);
        return new Look { Albedo = new Vector3(0.9f), CaughtShadow = 1 - (far * far * (3 - (2 * far))) };
    }
}
