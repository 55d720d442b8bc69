using SkiaSharp;
using Workshop.Media.Measuring;
using Workshop.Media.Tests.SampleImages;
using Workshop.Scoring.Answers;

namespace Workshop.Media.Tests.Measuring;

/// <summary>The thresholds that a task is advised to use, held against pictures of which we know what they are.</summary>
public sealed class SamplePictureFactsTests
{
    private const decimal White = 0.9m;
    private const decimal Blurred = 0.3m;
    private const decimal SeveralInOne = 0.6m;
    private const int Duplicate = 6;
    private static readonly SampleFolder Folder = new();
    private static readonly string[] Rendered = [.. SampleImageSet.All.OfType<RenderedImage>().Select(image => image.Name)];

    public static TheoryData<string> Pictures => [.. Rendered];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Only_product_shots_stand_on_white(string name) =>
        Assert.Equal(name.StartsWith("white", StringComparison.Ordinal), Facts(name).WhiteGround >= White);

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Sharp_pictures_are_told_from_blurred_ones_also_after_strong_compression(string name)
    {
        using var picture = Folder.Open(name);
        using var blurred = Retouching.Blurred(picture, 2);

        Assert.InRange(Measure(picture).Sharpness, Blurred + 0.05m, 1);
        Assert.InRange(Measure(Recompressed(blurred, SKEncodedImageFormat.Webp, 75)).Sharpness, 0, Blurred - 0.001m);
        Assert.InRange(Measure(Recompressed(blurred, SKEncodedImageFormat.Jpeg, 75)).Sharpness, 0, Blurred - 0.001m);
    }

    [Fact]
    public void More_blur_is_never_sharper()
    {
        using var picture = Folder.Open("scene-1.webp");
        var series = new[] { 0.5f, 1, 1.5f, 2, 3, 4 }.Select(strength => Measure(Retouching.Blurred(picture, strength)).Sharpness).ToList();

        Assert.Equal(series.OrderDescending(), series);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void One_picture_is_no_collage(string name) => Assert.InRange(Facts(name).Collage, 0, SeveralInOne - 0.05m);

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Four_in_one_are_a_collage_with_or_without_a_gap(int gap)
    {
        var pictures = new[] { "scene-1.webp", "detail-1.webp", "detail-2.webp", "scene-3.webp" }.Select(Folder.Open).ToList();
        using var collage = Retouching.Collage(pictures, 800, gap);

        Assert.InRange(Measure(Recompressed(collage, SKEncodedImageFormat.Jpeg, 70)).Collage, SeveralInOne, 1);
    }

    [Fact]
    public void Faulty_pictures_show_their_fault()
    {
        Assert.InRange(Facts("collage.webp").Collage, SeveralInOne, 1);
        Assert.InRange(Facts("blurred.webp").Sharpness, 0, Blurred - 0.05m);
        Assert.Equal((600, 450), (Facts("wrong-size.webp").Width, Facts("wrong-size.webp").Height));
        Assert.InRange(Folder.Read("large.png").Length, (200 * 1024) + 1, 600 * 1024);
        Assert.InRange(Distance(Facts("white-1.webp"), Facts("white-1-copy.webp")), 0, Duplicate);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Copies_look_the_same(string name)
    {
        using var picture = Folder.Open(name);
        var original = Measure(picture);

        Assert.InRange(Distance(original, Measure(Recompressed(picture, SKEncodedImageFormat.Jpeg, 50))), 0, Duplicate);
        Assert.InRange(Distance(original, Measure(Retouching.Resized(picture, 637, 637))), 0, Duplicate);
        Assert.InRange(Distance(original, Measure(Retouching.Resized(picture, 1300, 1300))), 0, Duplicate);
        Assert.InRange(Distance(original, Measure(Retouching.Blurred(picture, 1.5f))), 0, Duplicate);
    }

    [Fact]
    public void Different_pictures_look_different()
    {
        var facts = Rendered.Select(Facts).ToList();
        var pairs = facts.SelectMany((one, i) => facts.Skip(i + 1).Select(other => Distance(one, other))).ToList();

        Assert.Equal(36, pairs.Count);
        Assert.All(pairs, distance => Assert.InRange(distance, 2 * Duplicate, 64));
    }

    private static int Distance(ImageFacts one, ImageFacts other) => Fingerprint.Distance(one.Fingerprint, other.Fingerprint);

    private static ImageFacts Facts(string name)
    {
        using var picture = Folder.Open(name);
        return Measure(picture);
    }

    private static ImageFacts Measure(SKBitmap picture) => ImageMeasurements.Measure(picture.GetPixelSpan(), picture.Width, picture.Height);

    private static SKBitmap Recompressed(SKBitmap picture, SKEncodedImageFormat format, int quality)
    {
        using var data = picture.Encode(format, quality);
        using var decoded = SKBitmap.Decode(data);
        return decoded.Copy(SKColorType.Rgba8888);
    }
}
