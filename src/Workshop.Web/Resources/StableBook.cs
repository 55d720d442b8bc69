using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Workshop.Web.Resources;

/// <summary>
/// A workbook's bytes made to depend on its content alone. The library that writes workbooks stamps each part with the time and
/// names each relation by chance; both are replaced.
/// </summary>
public static class StableBook
{
    private const string Relations = ".rels";

    /// <summary>The same workbook, with the same bytes each time.</summary>
    /// <param name="book">A workbook (XLSX).</param>
    public static byte[] Of(byte[] book)
    {
        var parts = Parts(book);
        foreach (var path in parts.Keys.Where(p => p.EndsWith(Relations, StringComparison.Ordinal)).ToList())
            Rename(parts, path);
        return StableZip.Write(parts.Select(p => (p.Key, p.Value)));
    }

    private static SortedDictionary<string, byte[]> Parts(byte[] book)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(book, writable: false));
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            using (var part = entry.Open())
                part.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }
        return parts;
    }

    private static void Rename(SortedDictionary<string, byte[]> parts, string path)
    {
        var relations = XDocument.Parse(Encoding.UTF8.GetString(parts[path]).TrimStart('\uFEFF'));
        var ordered = relations.Root!.Elements().OrderBy(r => (string)r.Attribute("Target")!, StringComparer.Ordinal).ToList();
        var owner = OwnerOf(path);
        var text = parts.TryGetValue(owner, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;
        foreach (var (index, relation) in ordered.Index())
        {
            var id = relation.Attribute("Id")!;
            var name = FormattableString.Invariant($"rel{index + 1}");
            text = text?.Replace($"\"{id.Value}\"", $"\"{name}\"", StringComparison.Ordinal);
            id.Value = name;
        }
        relations.Root.ReplaceNodes(ordered);
        parts[path] = Encoding.UTF8.GetBytes(relations.Declaration + relations.ToString(SaveOptions.DisableFormatting));
        if (text is not null)
            parts[owner] = Encoding.UTF8.GetBytes(text);
    }

    /// <summary>xl/_rels/workbook.xml.rels tells the relations of xl/workbook.xml.</summary>
    private static string OwnerOf(string path) =>
        path.Replace("_rels/", "", StringComparison.Ordinal)[..^Relations.Length];
}
