using System.IO.Compression;

namespace Workshop.Web.Resources;

/// <summary>Archives whose bytes depend on nothing but what is in them: the same files give the same archive, whenever it is made.</summary>
public static class StableZip
{
    /// <summary>The time every entry bears; an archive holds none before 1980.</summary>
    private static readonly DateTimeOffset Time = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of an archive with these entries, in this order.</summary>
    /// <exception cref="ArgumentException">A path stands twice, or is no plain path within the archive.</exception>
    public static byte[] Write(IEnumerable<(string Path, byte[] Bytes)> entries)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, bytes) in entries)
            {
                if (!IsPlain(path) || !taken.Add(path))
                    throw new ArgumentException($"'{path}' cannot stand in an archive, or stands there already.", nameof(entries));
                Add(zip, path, bytes);
            }
        return archive.ToArray();
    }

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    /// <summary>Folders and a name, none of them a way up.</summary>
    private static bool IsPlain(string path) =>
        !path.Contains('\\', StringComparison.Ordinal) && path.Split('/').All(part => part.Trim() is not ("" or "." or ".."));
}
