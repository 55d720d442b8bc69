using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;

namespace Workshop.Content.Assets;

/// <summary>What lies in an assets folder must be fit to be served, and be used.</summary>
internal static class AssetCheck
{
    /// <summary>Most bytes of one file: 2 MB, for it is loaded on a phone.</summary>
    public const int Limit = 2 * 1_048_576;

    public static void Run(ContentTree tree, string folder, PageAssets assets, ProblemBag problems)
    {
        foreach (var file in tree.FilesBelow(folder)) Check(tree, file, file[(folder.Length + 1)..], problems);
        foreach (var file in assets.Unused) problems.Add(AssetFaults.Unused.At(file, 0));
    }

    private static void Check(ContentTree tree, string file, string name, ProblemBag problems)
    {
        if (!PageAssets.IsWellFormed(PageAssets.Prefix + name)) problems.Add(AssetFaults.Name.At(file, 0));
        if (AssetType.Find(file) is not { } type) problems.Add(AssetFaults.UnknownType.At(file, 0, AssetType.AllEndings));
        else if (tree.FindBytes(file, Limit, problems) is { } bytes)
        {
            if (type.IsSvg) SvgInspection.Run(file, bytes, problems);
            else if (!type.Fits(bytes)) problems.Add(AssetFaults.OtherContent.At(file, 0, type.Ending));
        }
    }
}
