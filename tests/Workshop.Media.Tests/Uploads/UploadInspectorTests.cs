using SkiaSharp;
using Workshop.Media.Storage;
using Workshop.Media.Uploads;

namespace Workshop.Media.Tests.Uploads;

public sealed class UploadInspectorTests
{
    private readonly UploadInspector _inspector = new();

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, "image/jpeg", "image/jpeg")]
    [InlineData(SKEncodedImageFormat.Png, "image/png", "image/webp")]
    [InlineData(SKEncodedImageFormat.Webp, "image/webp", "image/webp")]
    public void Takes_a_picture_by_its_content(SKEncodedImageFormat format, string received, string stored)
    {
        var bytes = Drawing.Encoded(120, 80, format);

        var accepted = Assert.IsType<AcceptedUpload>(_inspector.Inspect(bytes, "photo.exe", UploadKind.Picture));

        Assert.Equal(("photo.exe", received, bytes.Length), (accepted.Facts.Name, accepted.Facts.ContentType, accepted.Facts.Bytes));
        Assert.Equal(ContentHash.Of(bytes), accepted.Facts.Sha256);
        Assert.Equal((120, 80), (accepted.Facts.Image!.Width, accepted.Facts.Image.Height));
        Assert.Equal(stored, accepted.Stored.ContentType);
        Assert.Equal(ContentHash.Of(accepted.Stored.Bytes.Span), accepted.Stored.Sha256);
    }

    [Fact]
    public void Keeps_the_size_of_a_small_picture_in_both_copies()
    {
        var accepted = Assert.IsType<AcceptedUpload>(_inspector.Inspect(Drawing.Encoded(200, 100, SKEncodedImageFormat.Png), "a.png", UploadKind.Picture));

        using var stored = Drawing.Decoded(accepted.Stored.Bytes);
        using var thumbnail = Drawing.Decoded(accepted.Thumbnail!.Bytes);
        Assert.Equal((200, 100), (stored.Width, stored.Height));
        Assert.Equal((200, 100), (thumbnail.Width, thumbnail.Height));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Scales_the_copies_of_a_large_picture_down_and_tells_its_received_size(SKEncodedImageFormat format)
    {
        var accepted = Assert.IsType<AcceptedUpload>(_inspector.Inspect(Drawing.Encoded(3000, 1500, format), "large", UploadKind.Picture));

        using var stored = Drawing.Decoded(accepted.Stored.Bytes);
        using var thumbnail = Drawing.Decoded(accepted.Thumbnail!.Bytes);
        Assert.Equal((3000, 1500), (accepted.Facts.Image!.Width, accepted.Facts.Image.Height));
        Assert.InRange(stored.Width, 2250, 2400);
        Assert.Equal(stored.Width / 2, stored.Height);
        Assert.Equal((320, 160), (thumbnail.Width, thumbnail.Height));
    }
}
