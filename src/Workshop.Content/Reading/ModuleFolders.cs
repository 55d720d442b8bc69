using System.Text.RegularExpressions;
using Workshop.Content.Faults;
using Workshop.Content.Files;

namespace Workshop.Content.Reading;

/// <summary>The folders under modules/ by the module id in their names: 03-product-publishing holds product-publishing.</summary>
internal static partial class ModuleFolders
{
    public static Dictionary<string, string> Read(ContentTree tree, string course, ProblemBag problems)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in tree.FoldersIn($"{course}/modules"))
        {
            var path = $"{course}/modules/{name}";
            var match = FolderName().Match(name);
            if (!match.Success) problems.Add(CourseFaults.ModuleFolderName.At(path, 0, name));
            else if (!folders.TryAdd(match.Groups["id"].Value, path))
                problems.Add(CourseFaults.TwoFolders.At(path, 0, match.Groups["id"].Value, folders[match.Groups["id"].Value], path));
        }
        return folders;
    }

    [GeneratedRegex(@"\A\d{2}-(?<id>[a-z0-9]+(-[a-z0-9]+)*)\z")]
    private static partial Regex FolderName();
}
