using System.Collections.Immutable;
using Workshop.Content.Assets;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Scoring;

namespace Workshop.Content.Reading;

/// <summary>
/// A module whose files are read but whose links are not followed yet, for they may lead to modules read later. The front of
/// a page is null where it cannot be used; then there will be no module.
/// </summary>
internal sealed record ModuleDraft(
    string Id, string Folder, PagePair Pages, ModuleFront? Chinese, ModuleFront? English, ImmutableArray<SelfCheckQuestion> SelfCheck)
{
    public ImmutableArray<string> TaskIds => Chinese?.TaskIds ?? [];

    /// <summary>The module with its links followed; null where there is not enough for one, which a fault in a text is not.</summary>
    public Module? Finish(LinkTargets targets, ContentTree tree, ProblemBag problems)
    {
        var assetFolder = $"{Folder}/assets";
        var assets = new PageAssets(tree, assetFolder, $"/content/{targets.Course}/{Id}/assets/", problems);
        var lessons = Pages.Write(targets, assets, problems);
        AssetCheck.Run(tree, assetFolder, assets, problems);
        if (lessons is null || Chinese is null || English is null) return null;
        return new Module(Id, new LocalText(Chinese.Title, English.Title), new LocalText(Chinese.Summary, English.Summary),
            TaskIds, lessons, SelfCheck, tree.AbsolutePath(assetFolder));
    }
}
