using SkiaSharp;
using Workshop.Media.Measuring;

namespace Workshop.Media.Tests.Measuring;

public sealed class FingerprintTests
{
    [Theory]
    [InlineData(0UL, 0UL, 0)]
    [InlineData(0b1011UL, 0b0001UL, 2)]
    [InlineData(ulong.MaxValue, 0UL, 64)]
    public void Distance_counts_the_bits_that_differ(ulong one, ulong other, int expected) => Assert.Equal(expected, Fingerprint.Distance(one, other));

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Blank_paper_has_no_features_in_any_format(SKEncodedImageFormat format) => Assert.Equal(0UL, Of(Drawing.Encoded(300, 200, format, _ => { }, 60)));

    [Fact]
    public void Mirrored_picture_is_another()
    {
        var one = Of(Drawing.Encoded(200, 200, SKEncodedImageFormat.Png, Drawing.Quarters(200, 200)));
        var mirrored = Of(Drawing.Encoded(200, 200, SKEncodedImageFormat.Png, canvas =>
        {
            canvas.Scale(-1, 1, 100, 100);
            Drawing.Quarters(200, 200)(canvas);
        }));

        Assert.InRange(Fingerprint.Distance(one, mirrored), 12, 64);
    }

    private static ulong Of(byte[] file)
    {
        using var decoded = Drawing.Decoded(file);
        using var picture = decoded.Copy(SKColorType.Rgba8888);
        return ImageMeasurements.Measure(picture.GetPixelSpan(), picture.Width, picture.Height).Fingerprint;
    }
}
