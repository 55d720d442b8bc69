using System.Buffers.Binary;
using Workshop.Media.Kinds;
using Workshop.Media.Uploads;

namespace Workshop.Media.Pictures;

/// <summary>Reads the declared size of a picture without decoding it.</summary>
internal static class PictureHeader
{
    /// <summary>Null when the file ends before it has declared a size.</summary>
    public static PixelSize? Read(ReadOnlySpan<byte> bytes, string contentType) => contentType switch
    {
        ContentTypes.Jpeg => JpegSegments.ReadSize(bytes),
        ContentTypes.Png => Png(bytes),
        ContentTypes.Webp => Webp(bytes),
        _ => Gif(bytes),
    };

    /// <summary>PNG, section 11.2.1: IHDR is the first chunk.</summary>
    private static PixelSize? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : new PixelSize(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));

    /// <summary>GIF 89a, section 18: the logical screen.</summary>
    private static PixelSize? Gif(ReadOnlySpan<byte> bytes) => bytes.Length < 10
        ? null
        : new PixelSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    /// <summary>RFC 9649: the first chunk is VP8 (lossy), VP8L (lossless) or VP8X (extended).</summary>
    private static PixelSize? Webp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
            return null;
        return bytes[15] switch
        {
            (byte)'X' => new PixelSize(1 + Three(bytes[24..]), 1 + Three(bytes[27..])),
            (byte)'L' => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])),
            _ => new PixelSize(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        };
    }

    private static PixelSize Lossless(uint bits) => new(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));

    private static long Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
