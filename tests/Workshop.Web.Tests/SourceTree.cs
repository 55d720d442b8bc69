using System.Text.RegularExpressions;

namespace Workshop.Web.Tests;

/// <summary>The sources as they lie on disk, for rules about what is written in them.</summary>
internal static partial class SourceTree
{
    public static string Web => Repository.Path("src", "Workshop.Web");

    public static IReadOnlyList<string> Pages { get; } = [.. FilesBelow(Path.Combine(Web, "Pages"), "*.cshtml")];

    public static IEnumerable<string> FilesBelow(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    /// <summary>A page without its Razor comments.</summary>
    public static string ReadPage(string path) => RazorComment().Replace(File.ReadAllText(path), "");

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();
}
