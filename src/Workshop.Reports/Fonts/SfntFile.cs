using System.Buffers.Binary;
using System.Text;

namespace Workshop.Reports.Fonts;

/// <summary>A TrueType file taken apart into its tables, and put together again. Source: OpenType, "Organization of an OpenType font".</summary>
internal sealed class SfntFile
{
    private const int DirectoryStart = 12;
    private const int EntryLength = 16;

    private readonly byte[] header;
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> tables = new(StringComparer.Ordinal);

    public SfntFile(byte[] file)
    {
        header = file[..DirectoryStart];
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(4)); i++)
        {
            var entry = file.AsSpan(DirectoryStart + EntryLength * i, EntryLength);
            tables[Encoding.ASCII.GetString(entry[..4])] =
                file.AsMemory(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }
    }

    public ReadOnlySpan<byte> this[string table] => tables[table].Span;

    public void Replace(string table, byte[] content) => tables[table] = content;

    public byte[] ToArray()
    {
        var start = DirectoryStart + EntryLength * tables.Count;
        var file = new byte[start + tables.Values.Sum(table => Padded(table.Length))];
        header.CopyTo(file, 0);
        foreach (var (index, (name, table)) in tables.Index())
        {
            var entry = file.AsSpan(DirectoryStart + EntryLength * index, EntryLength);
            table.Span.CopyTo(file.AsSpan(start));
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(start, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], start);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], table.Length);
            start += Padded(table.Length);
        }

        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(table[i..]));
        return sum;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;
}
