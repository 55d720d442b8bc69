using System.Buffers.Binary;

namespace Workshop.Reports.Fonts;

/// <summary>Goes through the glyphs of a TrueType file. Source: OpenType, "loca - Index to Location".</summary>
internal static class GlyphTable
{
    private const int LongOffsetsAt = 50;

    /// <summary>Given a glyph's number and entry, gives the entry to stand in its place.</summary>
    public delegate byte[] Change(int number, ReadOnlySpan<byte> glyph);

    /// <summary>The same font with other outlines.</summary>
    public static byte[] Replace(byte[] font, Change change)
    {
        var file = new SfntFile(font);
        var starts = Starts(file);
        var (glyphs, places) = (new MemoryStream(), new int[starts.Length]);
        for (var i = 0; i < starts.Length; i++)
        {
            places[i] = (int)glyphs.Length;
            if (i == starts.Length - 1 || starts[i] == starts[i + 1]) continue;
            glyphs.Write(change(i, file["glyf"][starts[i]..starts[i + 1]]));
            if (glyphs.Length % 2 != 0) glyphs.WriteByte(0);
        }

        var isLong = glyphs.Length / 2 > ushort.MaxValue;
        file.Replace("glyf", glyphs.ToArray());
        file.Replace("loca", Offsets(places, isLong));
        file.Replace("head", WithOffsets(file["head"], isLong));
        return file.ToArray();
    }

    private static int[] Starts(SfntFile file)
    {
        var places = file["loca"];
        var isLong = BinaryPrimitives.ReadInt16BigEndian(file["head"][LongOffsetsAt..]) == 1;
        var starts = new int[places.Length / (isLong ? 4 : 2)];
        for (var i = 0; i < starts.Length; i++)
            starts[i] = isLong
                ? BinaryPrimitives.ReadInt32BigEndian(places[(4 * i)..])
                : 2 * BinaryPrimitives.ReadUInt16BigEndian(places[(2 * i)..]);
        return starts;
    }

    private static byte[] Offsets(int[] places, bool isLong)
    {
        var offsets = new byte[(isLong ? 4 : 2) * places.Length];
        for (var i = 0; i < places.Length; i++)
            if (isLong) BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * i), places[i]);
            else BinaryPrimitives.WriteUInt16BigEndian(offsets.AsSpan(2 * i), (ushort)(places[i] / 2));
        return offsets;
    }

    private static byte[] WithOffsets(ReadOnlySpan<byte> head, bool isLong)
    {
        var changed = head.ToArray();
        BinaryPrimitives.WriteInt16BigEndian(changed.AsSpan(LongOffsetsAt), isLong ? (short)1 : (short)0);
        return changed;
    }
}
