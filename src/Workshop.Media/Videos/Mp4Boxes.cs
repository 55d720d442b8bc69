using System.Buffers.Binary;

namespace Workshop.Media.Videos;

/// <summary>Walks the boxes of an MP4 file (ISO 14496-12, section 4.2): length, four-letter name, content.</summary>
internal static class Mp4Boxes
{
    private const int ShortHeader = 8;
    private const int LongHeader = 16;

    /// <summary>
    /// The content of the first box of that name, empty where there is none. Walks all boxes, so that
    /// <paramref name="cut"/> tells whether any of them claims more bytes than there are.
    /// </summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> name, out bool cut)
    {
        ReadOnlySpan<byte> found = default;
        while (boxes.Length >= ShortHeader)
        {
            var (header, size) = Measure(boxes);
            if (size < (ulong)header || size > (ulong)boxes.Length)
            {
                cut = size > (ulong)boxes.Length;
                return found;
            }

            if (found.IsEmpty && boxes.Slice(4, 4).SequenceEqual(name))
                found = boxes[header..(int)size];
            boxes = boxes[(int)size..];
        }

        cut = false;
        return found;
    }

    /// <summary>Size 1 announces a 64-bit size after the name; size 0 means "to the end".</summary>
    private static (int Header, ulong Size) Measure(ReadOnlySpan<byte> box)
    {
        var size = BinaryPrimitives.ReadUInt32BigEndian(box);
        if (size == 0)
            return (ShortHeader, (ulong)box.Length);
        return size == 1 && box.Length >= LongHeader
            ? (LongHeader, BinaryPrimitives.ReadUInt64BigEndian(box[8..]))
            : (ShortHeader, size);
    }
}
