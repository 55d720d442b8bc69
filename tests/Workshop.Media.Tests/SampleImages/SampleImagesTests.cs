using SkiaSharp;
using Workshop.Media.Measuring;

namespace Workshop.Media.Tests.SampleImages;

public sealed class SampleImagesTests
{
    private const int SketchSide = 72;

    private static readonly SampleFolder Folder = SampleImageSet.Folder();

    public static TheoryData<string> Names => [.. SampleImageSet.All.Select(image => image.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Picture_in_the_repository_is_the_one_the_script_draws(string name)
    {
        var image = SampleImageSet.Get(name);
        using var sketch = image.Sketch(Folder, SketchSide);
        using var kept = Folder.Open(name);
        using var small = Retouching.Resized(kept, SketchSide, SketchSide);

        Assert.InRange(Fingerprint.Distance(Print(sketch), Print(small)), 0, 10);
        Assert.InRange(MeanDifference(sketch, small), 0, 12);
    }

    [Fact]
    public void Folder_holds_these_pictures_and_no_others() =>
        Assert.Equal(SampleImageSet.All.Select(image => image.Name).Order(), Folder.Names.Order());

    private static ulong Print(SKBitmap picture) => ImageMeasurements.Measure(picture.GetPixelSpan(), picture.Width, picture.Height).Fingerprint;

    /// <summary>In steps of 255, over all colours and pixels.</summary>
    private static double MeanDifference(SKBitmap one, SKBitmap other) =>
        one.GetPixelSpan().ToArray().Zip(other.GetPixelSpan().ToArray(), (a, b) => Math.Abs(a - b)).Average();
}
