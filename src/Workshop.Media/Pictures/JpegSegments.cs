using System.Buffers.Binary;
using Workshop.Media.Kinds;
using Workshop.Media.Uploads;

namespace Workshop.Media.Pictures;

/// <summary>Walks the segments of a JPEG file (ITU T.81, annex B).</summary>
internal static class JpegSegments
{
    /// <summary>Cameras and editors write ten scans or so; a file with thousands only keeps a decoder busy for minutes.</summary>
    private const int MaxScans = 100;

    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    /// <summary>The size from the frame header, or null when the file ends or breaks before it.</summary>
    public static PixelSize? ReadSize(ReadOnlySpan<byte> bytes)
    {
        for (var at = NextMarker(bytes, 2); at >= 0; at = NextMarker(bytes, AfterSegment(bytes, at)))
        {
            if (IsFrame(bytes[at]))
                return at + 8 <= bytes.Length
                    ? new PixelSize(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 6)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 4)..]))
                    : null;
            if (bytes[at] is StartOfScan or EndOfImage)
                return null;
        }

        return null;
    }

    /// <summary>True for a JPEG made to be slow; false for every other type.</summary>
    public static bool HasTooManyScans(ReadOnlySpan<byte> bytes, string contentType)
    {
        if (contentType != ContentTypes.Jpeg)
            return false;
        var scans = 0;
        for (var at = NextMarker(bytes, 2); at >= 0 && bytes[at] != EndOfImage; at = NextMarker(bytes, AfterSegment(bytes, at)))
        {
            if (bytes[at] == StartOfScan && ++scans > MaxScans)
                return true;
        }

        return false;
    }

    /// <summary>Index of the byte after the next FF that is a marker: not a stuffed zero, a fill byte or a restart inside a scan.</summary>
    private static int NextMarker(ReadOnlySpan<byte> bytes, int from)
    {
        while (from < bytes.Length - 1)
        {
            var step = bytes[from..^1].IndexOf((byte)0xFF);
            if (step < 0)
                return -1;
            from += step + 1;
            if (bytes[from] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return from;
        }

        return -1;
    }

    private static int AfterSegment(ReadOnlySpan<byte> bytes, int at) =>
        at + 3 <= bytes.Length ? at + 1 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 1)..]) : bytes.Length;

    /// <summary>SOF0 to SOF15 without the three codes in that range that mean something else.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
