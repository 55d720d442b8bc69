using SkiaSharp;

namespace Workshop.Media.Tests.SampleImages;

/// <summary>
/// The pictures of the sample submissions: a bedside cabinet as a shop would show it, and the faults the checks look for. Set
/// UPDATE_SAMPLE_IMAGES to 1, or to file names with commas between, and run the tests to have them made anew; at full size
/// that takes some minutes a picture.
/// </summary>
internal static class SampleImageSet
{
    public static IReadOnlyList<SampleImage> All { get; } =
    [
        new RenderedImage("white-1.webp", Studio.WhiteFromRight, Rays: 48),
        new RenderedImage("white-2.webp", Studio.OakFromLeft, Rays: 48),
        new RenderedImage("white-3.webp", Studio.DrawerOpen, Rays: 48),
        new RenderedImage("scene-1.webp", Scenes.Bedroom, Rays: 40),
        new RenderedImage("scene-2.webp", Scenes.SmallFlat, Rays: 28),
        new RenderedImage("scene-3.webp", Scenes.Evening, Rays: 28),
        new RenderedImage("detail-1.webp", Details.DrawerRail, Rays: 48),
        new RenderedImage("detail-2.webp", Details.Leg, Rays: 48),
        new RenderedImage("detail-3.webp", Details.Surface, Rays: 48),
        new DerivedImage("collage.webp", folder => Collage(folder, "scene-1.webp", "detail-1.webp", "detail-2.webp", "scene-3.webp")),
        new DerivedImage("blurred.webp", folder => Retouched(folder, "scene-2.webp", p => Retouching.Blurred(p, 3))),
        new DerivedImage("wrong-size.webp", folder => Retouched(folder, "scene-1.webp", p => Retouching.Cropped(p, SKRectI.Create(0, 100, 800, 600), 600, 450))),
        new DerivedImage("white-1-copy.webp", folder => Retouched(folder, "white-1.webp", p => Retouching.Resized(p, 740, 740))),
        new DerivedImage("scene-1.jpg", folder => folder.Open("scene-1.webp")),
        new DerivedImage("large.png", folder => folder.Open("detail-3.webp")),
    ];

    public static SampleImage Get(string name) => All.Single(image => image.Name == name);

    /// <summary>The folder, after what this run is to make anew has been made, in the order of the list.</summary>
    public static SampleFolder Folder()
    {
        var folder = new SampleFolder();
        foreach (var image in All.Where(image => IsToBeMade(image.Name)))
            folder.Write(image.Name, image.Make(folder));
        return folder;
    }

    private static bool IsToBeMade(string name) => Environment.GetEnvironmentVariable("UPDATE_SAMPLE_IMAGES") is { } wish
        && (wish == "1" || wish.Split(',').Contains(name));

    private static SKBitmap Retouched(SampleFolder folder, string name, Func<SKBitmap, SKBitmap> retouch)
    {
        using var original = folder.Open(name);
        return retouch(original);
    }

    private static SKBitmap Collage(SampleFolder folder, params string[] names)
    {
        var pictures = names.Select(folder.Open).ToList();
        var collage = Retouching.Collage(pictures, 800, gap: 8);
        pictures.ForEach(p => p.Dispose());
        return collage;
    }
}
