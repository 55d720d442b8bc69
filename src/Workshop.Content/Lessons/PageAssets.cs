using System.Text.RegularExpressions;
using Workshop.Content.Assets;
using Workshop.Content.Faults;
using Workshop.Content.Files;

namespace Workshop.Content.Lessons;

/// <summary>The pictures and downloads beside one page: <c>assets/name</c> in Markdown.</summary>
/// <param name="tree">Where the files are.</param>
/// <param name="folder">The assets folder, as a path from the content root.</param>
/// <param name="address">What browsers ask for, up to and including the last slash.</param>
/// <param name="problems">Where to tell of a file that cannot be read.</param>
internal sealed partial class PageAssets(ContentTree tree, string folder, string address, ProblemBag problems)
{
    public const string Prefix = "assets/";

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Files of the folder that no page of it has asked for yet.</summary>
    public IEnumerable<string> Unused => tree.FilesBelow(folder).Where(f => !_used.Contains(f));

    /// <summary>Whether an address is one this class reads: plain names only, so that none can climb out of the folder.</summary>
    public static bool IsWellFormed(string url) => WellFormed().IsMatch(url);

    /// <summary>The address browsers ask for, or null where there is no such file.</summary>
    public string? FindAddress(string url)
    {
        var name = url[Prefix.Length..];
        if (!tree.Has($"{folder}/{name}")) return null;
        _used.Add($"{folder}/{name}");
        return address + name;
    }

    /// <summary>The size of a picture of the folder, or null where it has none to tell.</summary>
    public ImageSize? FindSize(string url)
    {
        var file = $"{folder}/{url[Prefix.Length..]}";
        return tree.Has(file) && tree.FindBytes(file, AssetCheck.Limit, problems) is { } bytes ? ImageSize.Find(file, bytes) : null;
    }

    [GeneratedRegex(@"\Aassets/[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+\z")]
    private static partial Regex WellFormed();
}
