using System.Text.RegularExpressions;

namespace Workshop.Web.Tests.Pages;

/// <summary>Which texts a short name such as T stands for: what the page injects, else its folder, else a folder above.</summary>
internal static partial class PageWords
{
    public static string AreaOf(string page, string name)
    {
        var path = Repository.Path(page);
        for (var file = path; file is not null; file = ImportsAbove(file))
            if (File.Exists(file) && FindArea(file, name) is { } area)
                return area;
        throw new InvalidOperationException($"{page} uses {name}[...] without a word of where it comes from.");
    }

    private static string? FindArea(string file, string name) =>
        Injected().Matches(File.ReadAllText(file)).FirstOrDefault(m => m.Groups["name"].Value == name)?.Groups["area"].Value;

    private static string? ImportsAbove(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (Path.GetFileName(file) == "_ViewImports.cshtml")
            folder = Path.GetDirectoryName(folder)!;
        return folder.StartsWith(Path.Combine(SourceTree.Web, "Pages"), StringComparison.Ordinal)
            ? Path.Combine(folder, "_ViewImports.cshtml")
            : null;
    }

    [GeneratedRegex(@"@inject\s+IStringLocalizer<(?:Texts\.)?(?<area>\w+)>\s+(?<name>\w+)")]
    private static partial Regex Injected();
}
