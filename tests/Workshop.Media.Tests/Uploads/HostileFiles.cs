using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Workshop.Media.Tests.Uploads;

/// <summary>Files that someone might hand in by mistake or on purpose.</summary>
internal static class HostileFiles
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A PNG that ends after its header.</summary>
    public static byte[] PngHeader(uint width, uint height) => [.. PngSignature, .. Chunk("IHDR", PngSize(width, height))];

    /// <summary>A whole, valid PNG of one colour: a hundred kilobytes that would take gigabytes once decoded.</summary>
    public static byte[] PngBomb(int side)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + ((side + 7) / 8)];
            for (var y = 0; y < side; y++)
                zlib.Write(row);
        }

        return [.. PngHeader((uint)side, (uint)side), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    public static byte[] GifHeader(ushort width, ushort height) =>
        [.. "GIF89a"u8, (byte)(width & 255), (byte)(width >> 8), (byte)(height & 255), (byte)(height >> 8), 0, 0, 0];

    /// <summary>An extended WebP header; width and height to 2^24.</summary>
    public static byte[] WebpHeader(int width, int height) =>
        [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. Three(width - 1), .. Three(height - 1)];

    /// <summary>A JPEG's start and frame header, with a comment before it.</summary>
    public static byte[] JpegHeader(ushort width, ushort height) =>
        [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, .. Two(height), .. Two(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];

    /// <summary>A small JPEG whose single scan is repeated so often that decoding it takes long.</summary>
    public static byte[] JpegOfManyScans(int scans)
    {
        var jpeg = Drawing.Encoded(64, 64, SKEncodedImageFormat.Jpeg);
        var scan = jpeg.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        return [.. jpeg[..scan], .. Enumerable.Repeat(jpeg[scan..^2], scans).SelectMany(s => s), 0xFF, 0xD9];
    }

    /// <summary>A JPEG carrying an EXIF block with an orientation and a recognisable word.</summary>
    public static byte[] JpegWithExif(int width, int height, byte orientation, string word)
    {
        var jpeg = Drawing.Encoded(width, height, SKEncodedImageFormat.Jpeg, quality: 95);
        byte[] text = [.. Encoding.ASCII.GetBytes(word), 0];
        byte[] tiff =
        [
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 2,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0x01, 0x3B, 0, 2, 0, 0, 0, (byte)text.Length, 0, 0, 0, 38,
            0, 0, 0, 0, .. text,
        ];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff];
        return [0xFF, 0xD8, 0xFF, 0xE1, .. Two((ushort)(exif.Length + 2)), .. exif, .. jpeg[2..]];
    }

    public static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("readme.txt");
        return stream.ToArray();
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A box of an MP4 file.</summary>
    public static byte[] Box(string name, params byte[] content) => [.. Four((uint)content.Length + 8), .. Encoding.ASCII.GetBytes(name), .. content];

    /// <summary>A playable file's skeleton: type, movie header, media.</summary>
    public static byte[] Mp4(uint unitsPerSecond, uint units, string brand = "isom") =>
        [.. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 2, 0]), .. Box("mdat", new byte[100]), .. Box("moov", Box("mvhd", MovieHeader(unitsPerSecond, units)))];

    private static byte[] MovieHeader(uint unitsPerSecond, uint units) => [.. new byte[12], .. Four(unitsPerSecond), .. Four(units), .. new byte[80]];

    private static byte[] PngSize(uint width, uint height) => [.. Four(width), .. Four(height), 1, 0, 0, 0, 0];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Four((uint)content.Length), .. named, .. Four(Crc32(named))];
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }

    private static byte[] Two(ushort value) => [(byte)(value >> 8), (byte)(value & 255)];

    private static byte[] Three(int value) => [(byte)(value & 255), (byte)((value >> 8) & 255), (byte)(value >> 16)];

    private static byte[] Four(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
