using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Workshop.Web.Resources;

/// <summary>Everything a course gives to take away, in one language and of one state of the content.</summary>
public sealed class ResourcePack
{
    /// <summary>The key of the archive among the files.</summary>
    public const string ArchiveKey = "all.zip";

    private ResourcePack(ImmutableArray<ResourceFile> files, ResourceFile archive) => (Files, Archive) = (files, archive);

    /// <summary>In the order of the overview.</summary>
    public ImmutableArray<ResourceFile> Files { get; }

    /// <summary>All files in one.</summary>
    public ResourceFile Archive { get; }

    /// <summary>Puts the files into one archive.</summary>
    /// <param name="files">Each with a path and a key of its own.</param>
    /// <param name="title">What the archive is called.</param>
    public static ResourcePack Of(ImmutableArray<ResourceFile> files, string title)
    {
        var bytes = StableZip.Write(files.Select(f => (f.Path, f.Bytes)));
        return new(files, new(ArchiveKey, ResourceSection.Guide, title, FileNames.Of(title, ".zip"), "application/zip", bytes));
    }

    /// <summary>The archive or one file by its key, or null: what is not listed cannot be asked for.</summary>
    public ResourceFile? Find(string key) => key == ArchiveKey ? Archive : Files.FirstOrDefault(f => f.Key == key);

    /// <summary>The files of one part.</summary>
    public IEnumerable<ResourceFile> In(ResourceSection section) => Files.Where(f => f.Section == section);

    /// <summary>Tells a browser whether what it has is still the same.</summary>
    public static EntityTagHeaderValue TagOf(ResourceFile file) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes))[..32]}\"");
}
