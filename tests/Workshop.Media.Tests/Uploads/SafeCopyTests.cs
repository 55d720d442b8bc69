using System.Text;
using SkiaSharp;
using Workshop.Media.Uploads;

namespace Workshop.Media.Tests.Uploads;

public sealed class SafeCopyTests
{
    private readonly UploadInspector _inspector = new();

    // Where the red, green and blue quarters of the stored picture end up once the tag has been followed.
    [Theory]
    [InlineData(1, "red lime blue white")]
    [InlineData(2, "lime red white blue")]
    [InlineData(3, "white blue lime red")]
    [InlineData(4, "blue white red lime")]
    [InlineData(5, "red blue lime white")]
    [InlineData(6, "blue red white lime")]
    [InlineData(7, "white lime blue red")]
    [InlineData(8, "lime white red blue")]
    public void Orientation_tag_is_followed_and_dropped(byte tag, string quarters)
    {
        var accepted = Accept(HostileFiles.JpegWithExif(64, 32, tag, "Shenzhen"));

        using var stored = Drawing.Decoded(accepted.Stored.Bytes);
        var (width, height) = tag < 5 ? (64, 32) : (32, 64);
        Assert.Equal((width, height), (accepted.Facts.Image!.Width, accepted.Facts.Image.Height));
        Assert.Equal((width, height), (stored.Width, stored.Height));
        Assert.Equal(quarters, Drawing.QuartersOf(stored));
    }

    [Fact]
    public void Metadata_is_gone()
    {
        var file = HostileFiles.JpegWithExif(64, 32, 1, "Shenzhen");

        Assert.True(Holds(file, "Shenzhen"));
        Assert.False(Holds(Accept(file).Stored.Bytes, "Shenzhen"));
        Assert.False(Holds(Accept(file).Stored.Bytes, "Exif"));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void What_hides_behind_a_picture_is_gone(SKEncodedImageFormat format)
    {
        byte[] polyglot = [.. Drawing.Encoded(64, 64, format), .. HostileFiles.Zip(), .. "<script>alert(1)</script>"u8];

        var accepted = Accept(polyglot);

        Assert.Equal(polyglot.Length, accepted.Facts.Bytes);
        Assert.False(Holds(accepted.Stored.Bytes, "script"));
        Assert.False(Holds(accepted.Stored.Bytes, "PK\u0003\u0004"));
        Assert.False(Holds(accepted.Thumbnail!.Bytes, "script"));
    }

    [Fact]
    public void Transparency_is_kept_in_the_copy_and_measured_over_white()
    {
        using var clear = new SKBitmap(new SKImageInfo(100, 100, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var data = clear.Encode(SKEncodedImageFormat.Png, 100);

        var accepted = Accept(data.ToArray());

        using var stored = Drawing.Decoded(accepted.Stored.Bytes);
        Assert.Equal(0, stored.GetPixel(50, 50).Alpha);
        Assert.Equal(1m, accepted.Facts.Image!.WhiteGround);
    }

    [Fact]
    public void First_frame_of_a_gif_is_taken()
    {
        // One black pixel, then the end.
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

        var accepted = Accept(gif);

        Assert.Equal(("image/gif", "image/webp"), (accepted.Facts.ContentType, accepted.Stored.ContentType));
        Assert.Equal((1, 1), (accepted.Facts.Image!.Width, accepted.Facts.Image.Height));
    }

    [Fact]
    public void Copying_a_copy_again_keeps_its_fingerprint()
    {
        var once = Accept(Drawing.Encoded(300, 200, SKEncodedImageFormat.Png, Drawing.Speckles(300)));
        var twice = Accept(once.Stored.Bytes.ToArray());

        Assert.InRange(Media.Measuring.Fingerprint.Distance(once.Facts.Image!.Fingerprint, twice.Facts.Image!.Fingerprint), 0, 6);
    }

    private AcceptedUpload Accept(byte[] bytes) => Assert.IsType<AcceptedUpload>(_inspector.Inspect(bytes, "photo", UploadKind.Picture));

    private static bool Holds(ReadOnlyMemory<byte> bytes, string word) => bytes.Span.IndexOf(Encoding.ASCII.GetBytes(word)) >= 0;
}
