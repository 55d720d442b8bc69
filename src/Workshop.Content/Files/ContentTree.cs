using System.Security.Cryptography;
using System.Text;
using Workshop.Content.Faults;

namespace Workshop.Content.Files;

/// <summary>The files under the content root as listed at one moment; paths are relative to it, with forward slashes.</summary>
internal sealed class ContentTree
{
    /// <summary>Most bytes of a text file.</summary>
    public const int TextLimit = 1_048_576;

    private readonly string _root;
    private readonly SortedSet<string> _files;
    private readonly Dictionary<string, byte[]> _hashes = new(StringComparer.Ordinal);

    private ContentTree(string root, SortedSet<string> files) => (_root, _files) = (root, files);

    /// <summary>Lists the root; links to elsewhere and hidden files are not followed or seen.</summary>
    public static ContentTree Open(string root)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        };
        var full = Path.GetFullPath(root);
        var files = Directory.EnumerateFiles(full, "*", options)
            .Select(f => Path.GetRelativePath(full, f).Replace('\\', '/'));
        return new ContentTree(full, new SortedSet<string>(files, StringComparer.Ordinal));
    }

    public bool Has(string path) => _files.Contains(path);

    /// <summary>The names of the folders directly within a folder ("" for the root), in order.</summary>
    public IEnumerable<string> FoldersIn(string folder) => Below(folder)
        .Where(rest => rest.Contains('/', StringComparison.Ordinal))
        .Select(rest => rest[..rest.IndexOf('/', StringComparison.Ordinal)])
        .Distinct(StringComparer.Ordinal);

    /// <summary>The paths of the files directly within a folder that end in this way, in order.</summary>
    public IEnumerable<string> FilesIn(string folder, string ending) => Below(folder)
        .Where(rest => !rest.Contains('/', StringComparison.Ordinal) && rest.EndsWith(ending, StringComparison.Ordinal))
        .Select(rest => $"{folder}/{rest}");

    /// <summary>The paths of all files within a folder, however deep, in order.</summary>
    public IEnumerable<string> FilesBelow(string folder) => Below(folder).Select(rest => $"{folder}/{rest}");

    public string AbsolutePath(string path) => Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The path of a file from the content root, by its absolute path.</summary>
    public string PathOf(string absolutePath) => Path.GetRelativePath(_root, absolutePath).Replace('\\', '/');

    /// <summary>The bytes of a listed file, or null with a problem.</summary>
    public byte[]? FindBytes(string path, long limit, ProblemBag problems)
    {
        try
        {
            var size = new FileInfo(AbsolutePath(path)).Length;
            if (size > limit)
            {
                problems.Add(FileFaults.TooLarge.At(path, 0, size, limit));
                return null;
            }
            var bytes = File.ReadAllBytes(AbsolutePath(path));
            _hashes[path] = SHA256.HashData(bytes);
            return bytes;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileFaults.Unreadable.At(path, 0, fault.Message));
            return null;
        }
    }

    /// <summary>The text of a listed file, or null with a problem.</summary>
    public string? FindText(string path, ProblemBag problems) =>
        FindBytes(path, TextLimit, problems) is { } bytes ? TextFile.Decode(path, bytes, problems) : null;

    /// <summary>SHA-256 over the paths and bytes of all files, those not read included; 64 lower-case hex digits.</summary>
    public string Version(ProblemBag problems)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in _files)
        {
            all.AppendData(Encoding.UTF8.GetBytes(path));
            all.AppendData([0]);
            all.AppendData(HashOf(path, problems));
        }
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private byte[] HashOf(string path, ProblemBag problems)
    {
        if (_hashes.TryGetValue(path, out var known)) return known;
        try
        {
            using var stream = File.OpenRead(AbsolutePath(path));
            return SHA256.HashData(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileFaults.Unreadable.At(path, 0, fault.Message));
            return [];
        }
    }

    private IEnumerable<string> Below(string folder)
    {
        var start = folder.Length == 0 ? "" : folder + "/";
        var range = start.Length == 0 ? _files : _files.GetViewBetween(start, start + char.MaxValue);
        return range.Select(f => f[start.Length..]);
    }
}
