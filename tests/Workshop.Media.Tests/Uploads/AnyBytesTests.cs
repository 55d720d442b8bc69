using CsCheck;
using SkiaSharp;
using Workshop.Media.Uploads;

namespace Workshop.Media.Tests.Uploads;

public sealed class AnyBytesTests
{
    private static readonly UploadInspector Inspector = new();
    private static readonly Gen<UploadKind> Kinds = Gen.Enum<UploadKind>();

    private static readonly byte[][] Beginnings =
    [
        [],
        [0xFF, 0xD8, 0xFF],
        HostileFiles.JpegHeader(40, 30),
        HostileFiles.PngHeader(40, 30),
        HostileFiles.GifHeader(40, 30),
        HostileFiles.WebpHeader(40, 30),
        HostileFiles.Mp4(1000, 9000),
        "RIFF\0\0\0\0WEBPVP8 "u8.ToArray(),
        "RIFF\0\0\0\0WEBPVP8L"u8.ToArray(),
        "\0\0\0\u0018ftypisom"u8.ToArray(),
        [0x1A, 0x45, 0xDF, 0xA3],
    ];

    [Fact]
    public void Any_bytes_after_any_signature_give_an_outcome() =>
        Gen.Select(OneOf(Beginnings), Gen.Byte.Array[0, 400], Kinds)
            .Sample((start, rest, kind) => Inspector.Inspect([.. start, .. rest], "any", kind) is not null, iter: 3000);

    [Fact]
    public void Any_byte_of_a_picture_may_be_wrong()
    {
        byte[][] pictures =
        [
            Drawing.Encoded(48, 40, SKEncodedImageFormat.Jpeg),
            Drawing.Encoded(48, 40, SKEncodedImageFormat.Png),
            Drawing.Encoded(48, 40, SKEncodedImageFormat.Webp),
            HostileFiles.JpegWithExif(48, 40, 6, "word"),
        ];

        Gen.Select(OneOf(pictures), Gen.Double[0, 1], Gen.Byte).Sample(
            (picture, place, value) =>
            {
                var changed = picture.ToArray();
                changed[(int)(place * (changed.Length - 1))] = value;
                return Inspector.Inspect(changed, "changed", UploadKind.Picture) is AcceptedUpload or UploadRefusal;
            },
            iter: 1500);
    }

    private static Gen<byte[]> OneOf(byte[][] files) => Gen.Int[0, files.Length - 1].Select(i => files[i]);
}
