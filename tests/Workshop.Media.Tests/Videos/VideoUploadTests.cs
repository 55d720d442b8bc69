using Workshop.Media.Tests.Uploads;
using Workshop.Media.Uploads;

namespace Workshop.Media.Tests.Videos;

public sealed class VideoUploadTests
{
    private readonly UploadInspector _inspector = new();

    [Theory]
    [InlineData(1000, 9000, 9)]
    [InlineData(600, 9123, 15.21)]
    [InlineData(90_000, 2_700_000, 30)]
    public void Mp4_tells_its_length_and_is_kept_as_it_is(uint unitsPerSecond, uint units, double seconds)
    {
        var file = HostileFiles.Mp4(unitsPerSecond, units);

        var accepted = Assert.IsType<AcceptedUpload>(Video(file));

        Assert.Equal((decimal)seconds, accepted.Seconds);
        Assert.Equal(("video/mp4", "video/mp4"), (accepted.Facts.ContentType, accepted.Stored.ContentType));
        Assert.Equal(file, accepted.Stored.Bytes.ToArray());
        Assert.Null(accepted.Facts.Image);
        Assert.Null(accepted.Thumbnail);
    }

    [Fact]
    public void Webm_is_kept_and_its_length_stays_unknown()
    {
        byte[] file = [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84, .. "webm"u8, .. new byte[50]];

        var accepted = Assert.IsType<AcceptedUpload>(Video(file));

        Assert.Equal("video/webm", accepted.Stored.ContentType);
        Assert.Null(accepted.Seconds);
    }

    [Theory]
    [InlineData(0, 9000)]
    [InlineData(1000, 0)]
    [InlineData(1000, uint.MaxValue)]
    public void Length_left_open_is_null_and_not_zero(uint unitsPerSecond, uint units) =>
        Assert.Null(Assert.IsType<AcceptedUpload>(Video(HostileFiles.Mp4(unitsPerSecond, units))).Seconds);

    [Fact]
    public void Mp4_cut_off() => Assert.Equal(new TruncatedFile(), Video(HostileFiles.Mp4(1000, 9000)[..^20]));

    [Fact]
    public void Mp4_without_a_movie_header() => Assert.Equal(new DamagedFile(), Video(HostileFiles.Box("ftyp", [.. "isom"u8, 0, 0, 2, 0])));

    [Fact]
    public void Quicktime_is_named() => Assert.Equal(new UnsupportedFormat("video/quicktime"), Video(HostileFiles.Mp4(1000, 9000, "qt  ")));

    [Fact]
    public void Matroska_is_named() => Assert.Equal(new UnsupportedFormat("video/x-matroska"), Video([0x1A, 0x45, 0xDF, 0xA3, .. new byte[60]]));

    [Fact]
    public void Picture_in_a_field_for_videos() => Assert.Equal(new NotAVideo("image/png"), Video(HostileFiles.PngHeader(10, 10)));

    private UploadOutcome Video(byte[] bytes) => _inspector.Inspect(bytes, "clip.mp4", UploadKind.Video);
}
