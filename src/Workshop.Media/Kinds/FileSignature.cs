namespace Workshop.Media.Kinds;

/// <summary>Tells a file's type from its first bytes. Also knows common formats that are refused, so that the refusal can name them.</summary>
internal static class FileSignature
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The MIME type, or null for content that is not recognised.</summary>
    public static string? Recognise(ReadOnlySpan<byte> bytes) =>
        Picture(bytes) ?? IsoMedia(bytes) ?? Matroska(bytes) ?? Other(bytes) ?? Markup.Recognise(bytes);

    private static string? Picture(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return ContentTypes.Jpeg;
        if (bytes.StartsWith(Png))
            return ContentTypes.Png;
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return ContentTypes.Gif;
        return bytes.StartsWith("RIFF"u8) && At(bytes, 8, "WEBP"u8) ? ContentTypes.Webp : null;
    }

    /// <summary>ISO 14496-12 files name their brand right after "ftyp".</summary>
    private static string? IsoMedia(ReadOnlySpan<byte> bytes)
    {
        if (!At(bytes, 4, "ftyp"u8) || bytes.Length < 12)
            return null;
        var brand = bytes.Slice(8, 4);
        if (brand.StartsWith("avi"u8))
            return "image/avif";
        if (brand.StartsWith("he"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8))
            return "image/heic";
        if (brand.SequenceEqual("qt  "u8))
            return "video/quicktime";
        return brand.StartsWith("M4A"u8) ? "audio/mp4" : ContentTypes.Mp4;
    }

    private static string? Matroska(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return null;
        return bytes[..Math.Min(bytes.Length, 64)].IndexOf("webm"u8) >= 0 ? ContentTypes.Webm : "video/x-matroska";
    }

    private static string? Other(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return "image/tiff";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0]))
            return "image/x-icon";
        if (bytes.StartsWith("BM"u8) && At(bytes, 6, "\0\0\0\0"u8))
            return "image/bmp";
        if (bytes.StartsWith("%PDF-"u8))
            return "application/pdf";
        return bytes.StartsWith("PK\u0003\u0004"u8) ? "application/zip" : null;
    }

    private static bool At(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> expected) =>
        bytes.Length >= offset + expected.Length && bytes.Slice(offset, expected.Length).SequenceEqual(expected);
}
