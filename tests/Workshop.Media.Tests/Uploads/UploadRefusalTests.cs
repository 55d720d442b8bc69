using SkiaSharp;
using Workshop.Media.Uploads;

namespace Workshop.Media.Tests.Uploads;

public sealed class UploadRefusalTests
{
    private const int TenMegabytes = 10 * 1024 * 1024;
    private readonly UploadInspector _inspector = new();

    [Fact]
    public void Empty_file() => Assert.Equal(new EmptyFile(), Picture([]));

    [Fact]
    public async Task Stream_over_ten_megabytes_is_not_read_to_its_end()
    {
        using var stream = new MemoryStream(new byte[11 * 1024 * 1024]);

        Assert.Equal(new FileTooLarge(TenMegabytes), await _inspector.InspectAsync(stream, "big.jpg", UploadKind.Picture));
        Assert.True(stream.Position < stream.Length);
    }

    [Fact]
    public async Task Stream_of_ten_megabytes_is_within_the_limit()
    {
        byte[] padded = [.. Drawing.Encoded(40, 40, SKEncodedImageFormat.Jpeg), .. new byte[TenMegabytes]];
        using var stream = new MemoryStream(padded, 0, TenMegabytes);

        Assert.IsType<AcceptedUpload>(await _inspector.InspectAsync(stream, "padded.jpg", UploadKind.Picture));
    }

    [Fact]
    public void Zip_named_jpg() => Assert.Equal(new NotAPicture("application/zip"), Picture(HostileFiles.Zip(), "photo.jpg"));

    [Theory]
    [InlineData("<!DOCTYPE html><html><script>alert(1)</script><svg></svg></html>", "text/html")]
    [InlineData("\uFEFF \n<HTML><body></body></HTML>", "text/html")]
    [InlineData("just words", null)]
    [InlineData("%PDF-1.7", "application/pdf")]
    public void Page_or_text_named_png(string content, string? looksLike) => Assert.Equal(new NotAPicture(looksLike), Picture(HostileFiles.Text(content)));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("<?xml version='1.0'?><!-- drawing --><svg/>")]
    public void Svg_can_carry_script(string content) => Assert.Equal(new UnsupportedFormat("image/svg+xml"), Picture(HostileFiles.Text(content)));

    [Theory]
    [InlineData("heic", "image/heic")]
    [InlineData("mif1", "image/heic")]
    [InlineData("avif", "image/avif")]
    public void Formats_of_phones_are_named(string brand, string contentType) =>
        Assert.Equal(new UnsupportedFormat(contentType), Picture(HostileFiles.Mp4(1000, 9000, brand)));

    public static TheoryData<byte[]> ThirtyThousandSquare =>
    [
        HostileFiles.PngHeader(30_000, 30_000),
        HostileFiles.PngBomb(30_000),
        HostileFiles.JpegHeader(30_000, 30_000),
        HostileFiles.GifHeader(30_000, 30_000),
        HostileFiles.WebpHeader(30_000, 30_000),
    ];

    [Theory]
    [MemberData(nameof(ThirtyThousandSquare))]
    public void Thirty_thousand_pixels_square_are_refused_from_the_header(byte[] file) =>
        Assert.Equal(new TooManyPixels(30_000, 30_000), Picture(file));

    [Theory]
    [InlineData(12_001, 1, true)]
    [InlineData(12_000, 3_334, true)]
    [InlineData(12_000, 3_333, false)]
    [InlineData(uint.MaxValue, uint.MaxValue, true)]
    public void Limit_is_forty_megapixels_and_twelve_thousand_a_side(uint width, uint height, bool refused) =>
        Assert.Equal(refused, Picture(HostileFiles.PngHeader(width, height)) is TooManyPixels);

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void Picture_cut_off_half_way(SKEncodedImageFormat format)
    {
        var whole = Drawing.Encoded(300, 300, format, Drawing.Speckles(300));

        Assert.Equal(new TruncatedFile(), Picture(whole[..(whole.Length / 2)]));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 })]
    public void Signature_without_a_picture(byte[] file) => Assert.Equal(new TruncatedFile(), Picture(file));

    [Fact]
    public void Picture_without_pixels() => Assert.Equal(new DamagedFile(), Picture(HostileFiles.PngHeader(0, 10)));

    [Fact]
    public void Header_without_anything_behind_it() => Assert.IsType<DamagedFile>(Picture(HostileFiles.PngHeader(10, 10)));

    [Fact]
    public void Jpeg_made_to_be_slow()
    {
        Assert.IsType<AcceptedUpload>(Picture(HostileFiles.JpegOfManyScans(1)));
        Assert.Equal(new DamagedFile(), Picture(HostileFiles.JpegOfManyScans(5000)));
    }

    [Fact]
    public void Video_in_a_field_for_pictures() => Assert.Equal(new NotAPicture("video/mp4"), Picture(HostileFiles.Mp4(1000, 9000)));

    private UploadOutcome Picture(byte[] bytes, string name = "photo.png") => _inspector.Inspect(bytes, name, UploadKind.Picture);
}
