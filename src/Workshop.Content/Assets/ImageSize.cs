using System.Buffers.Binary;

namespace Workshop.Content.Assets;

/// <summary>
/// The size a picture says it has, in CSS pixels. A page that knows it before the picture arrives does not jump while it is
/// read, nor when it is opened again at a remembered place.
/// </summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>The size of a picture of a served type; null where it does not say, or is broken.</summary>
    public static ImageSize? Find(string file, ReadOnlySpan<byte> bytes)
    {
        var size = Path.GetExtension(file) switch
        {
            ".svg" => SvgSize.Find(bytes),
            ".png" => Png(bytes),
            ".webp" => Webp(bytes),
            ".jpg" => Jpeg(bytes),
            _ => null,
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    // PNG specification 11.2.2: the first chunk is IHDR, which begins with width and height.
    private static ImageSize? Png(ReadOnlySpan<byte> bytes) => bytes.Length < 24
        ? null
        : new(BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

    // WebP container specification; VP8 frame header in RFC 6386 section 9.1, VP8L header in RFC 9649 section 3.4.
    private static ImageSize? Webp(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30) return null;
        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8X"u8)) return new(1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]));
        if (chunk.SequenceEqual("VP8 "u8)) return new(UInt14(bytes[26..]), UInt14(bytes[28..]));
        if (!chunk.SequenceEqual("VP8L"u8)) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    // ITU-T T.81 annex B: segments until a start of frame, which holds height and width.
    private static ImageSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(UInt16(bytes[(at + 7)..]), UInt16(bytes[(at + 5)..]));
            at += 2 + UInt16(bytes[(at + 2)..]);
        }
        return null;
    }

    private static int UInt14(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes) & 0x3FFF;

    private static int UInt16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
