using System.Numerics;
using Workshop.Media.Tests.SampleImages.Furniture;
using Workshop.Media.Tests.SampleImages.Tracing;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>The cabinet at home. Metres; it stands at the origin, its back near a wall at z = -0.22, its front towards z.</summary>
internal static class Scenes
{
    private const float Wall = -0.22f;
    private static readonly Frame Here = Frame.At(0, 0, 0);
    private static readonly Vector3 Day = new(0.80f, 0.86f, 0.95f);
    private static readonly Vector3 WarmGlow = new(1.5f, 0.98f, 0.5f);

    public static Scene Bedroom() => new(
        [
            .. Cabinet.White.Stand(Here),
            .. Things.Lamp(Frame.At(-0.08f, Cabinet.Height, -0.04f), WarmGlow * 0.8f),
            .. Things.Books(Frame.At(0.13f, Cabinet.Height, 0.05f).Turned(-18)),
            .. Rooms.Bed(Frame.At(-1.12f, 0, Wall + 0.03f), Finishes.Rgb(168, 160, 148), Finishes.Rgb(214, 220, 214), Finishes.Rgb(190, 132, 96)),
            .. Things.Plant(Frame.At(0.66f, 0, 0.02f), 1.25f),
            .. Rooms.Print(0.0f, 1.16f, Wall, 0.34f, 0.44f, Finishes.Rgb(186, 128, 98), Finishes.Rgb(222, 180, 92)),
            Rooms.BackWall(Finishes.Plaster(Finishes.Rgb(206, 212, 202)), Wall),
            Rooms.SideWall(Finishes.Plaster(Finishes.Rgb(226, 224, 216)), 2.3f),
            Rooms.Skirting(Finishes.Painted(Finishes.White), Wall, -3, 2.3f),
            Rooms.Floor(Wood.Floor(Finishes.Oak * 0.85f)),
            Rooms.Slab(Finishes.Cloth(Finishes.Rgb(232, 224, 208), 0.02f, 0.2f), 0.15f, 0.006f, 0.95f, 1.5f, 0.012f, 1.0f),
        ],
        [
            new Light(new Vector3(2.1f, 1.5f, 1.5f), new Vector3(0, 0, 0.7f), new Vector3(0, 0.75f, 0), new Vector3(9, 8.6f, 7.8f)),
            Light.Bulb(new Vector3(-0.08f, 0.82f, -0.04f), 0.03f, new Vector3(1.1f, 0.75f, 0.42f)),
        ],
        new Camera(new Vector3(0.75f, 1.08f, 2.7f), new Vector3(-0.1f, 0.61f, 0), 34)) { Sky = Day * 0.42f, Exposure = 1.1f };

    public static Scene SmallFlat() => new(
        [
            .. Cabinet.Oak.Stand(Here),
            .. Things.Cup(Frame.At(0.12f, Cabinet.Height, 0.07f)),
            .. Things.Vase(Frame.At(-0.13f, Cabinet.Height, -0.03f)),
            .. Rooms.Bed(Frame.At(1.1f, 0, Wall + 0.03f), Finishes.Rgb(120, 134, 142), Finishes.Rgb(226, 222, 212), Finishes.Rgb(96, 128, 140)),
            .. Rooms.Window(-0.78f, 1.35f, Wall, 0.9f, 1.3f, new Vector3(1.9f, 2.0f, 2.1f)),
            .. Rooms.Curtain(Frame.At(-0.36f, 1.2f, Wall + 0.135f), 0.26f, 2.3f, Finishes.Rgb(226, 216, 198)),
            .. Rooms.Curtain(Frame.At(-1.25f, 1.2f, Wall + 0.135f), 0.3f, 2.3f, Finishes.Rgb(226, 216, 198)),
            .. Rooms.Shelf(Frame.At(0.55f, 1.22f, Wall + 0.11f)),
            Rooms.BackWall(Finishes.Plaster(Finishes.Rgb(224, 218, 206)), Wall),
            Rooms.SideWall(Finishes.Plaster(Finishes.Rgb(232, 230, 224)), -1.75f),
            Rooms.Skirting(Finishes.Painted(Finishes.White), Wall, -1.7f, 3),
            Rooms.Floor(Wood.Floor(Finishes.Walnut * 1.15f, 0.1f, 0.8f)),
            Rooms.Slab(Finishes.Cloth(Finishes.Rgb(150, 166, 160), 0.022f, 0.26f), -0.35f, 0.006f, 0.85f, 1.2f, 0.012f, 0.8f),
            .. Rooms.Basket(Frame.At(-0.62f, 0, 0.16f)),
        ],
        [
            new Light(new Vector3(-0.78f, 1.35f, Wall + 0.05f), new Vector3(0.42f, 0, 0), new Vector3(0, 0.6f, 0), new Vector3(7, 7.3f, 7.6f)),
            new Light(new Vector3(-1.6f, 1.7f, 1.9f), new Vector3(0, 0, -0.6f), new Vector3(0, 0.6f, 0), new Vector3(6.5f, 6.2f, 5.6f)),
        ],
        new Camera(new Vector3(-0.55f, 1.18f, 2.85f), new Vector3(0.06f, 0.68f, 0), 35)) { Sky = Day * 0.4f, Exposure = 1.35f };

    public static Scene Evening() => new(
        [
            .. Cabinet.White.Stand(Here),
            .. Things.Lamp(Frame.At(-0.03f, Cabinet.Height, -0.05f), WarmGlow),
            .. Things.Cup(Frame.At(0.16f, Cabinet.Height, 0.08f)),
            .. Things.Books(Frame.At(-0.15f, Cabinet.Height, 0.06f).Turned(20)),
            .. Rooms.Bed(Frame.At(1.12f, 0, Wall + 0.03f), Finishes.Rgb(92, 80, 76), Finishes.Rgb(200, 190, 178), Finishes.Rgb(136, 70, 54)),
            .. Rooms.Print(-0.62f, 1.3f, Wall, 0.4f, 0.52f, Finishes.Rgb(92, 116, 122), Finishes.Rgb(226, 196, 128)),
            Rooms.BackWall(Finishes.Plaster(Finishes.Rgb(112, 128, 136)), Wall),
            Rooms.Skirting(Finishes.Painted(Finishes.White), Wall, -3, 3),
            Rooms.Floor(Wood.Floor(Finishes.Walnut, 0.11f, 0.9f)),
            Rooms.Slab(Finishes.Cloth(Finishes.Rgb(198, 186, 168), 0.024f, 0.24f), -0.1f, 0.006f, 0.85f, 1.3f, 0.012f, 0.8f),
            .. Things.Plant(Frame.At(-0.62f, 0, 0.05f), 0.95f),
        ],
        [
            Light.Bulb(new Vector3(-0.03f, 0.83f, -0.05f), 0.03f, new Vector3(7f, 4.4f, 2.2f)),
            new Light(new Vector3(-2.6f, 1.6f, 1.4f), new Vector3(0, 0, -0.6f), new Vector3(0, 0.7f, 0), new Vector3(1.5f, 1.9f, 2.6f)),
        ],
        new Camera(new Vector3(-0.6f, 1.0f, 2.35f), new Vector3(0.04f, 0.64f, 0), 36)) { Sky = new Vector3(0.07f, 0.09f, 0.13f), Exposure = 1.3f };
}
