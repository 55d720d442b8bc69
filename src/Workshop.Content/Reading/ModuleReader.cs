using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>A folder under modules/: module.md, module.en.md, assets/ and perhaps selfcheck.yaml.</summary>
internal static class ModuleReader
{
    public static ModuleDraft Read(
        ContentTree tree, string id, string folder, Predicate<string> taskExists, ProblemBag problems)
    {
        var pages = PagePair.Read(tree, $"{folder}/module", problems, MarkdownPage.FindWithFrontMatter);
        var chinese = IfSound(problems, pages.Chinese, map => ModuleFront.ReadChinese(map, id, taskExists));
        var english = IfSound(problems, pages.English, map => ModuleFront.ReadEnglish(map, id, chinese?.TaskIds));
        return new ModuleDraft(id, folder, pages, chinese, english, SelfCheck(tree, $"{folder}/selfcheck.yaml", problems));
    }

    private static ModuleFront? IfSound(ProblemBag problems, MarkdownPage? page, Func<YamlMap, ModuleFront> read)
    {
        if (page?.FrontMatter is not { } map) return null;
        var before = problems.Errors;
        var front = read(map);
        return problems.Errors == before ? front : null;
    }

    private static ImmutableArray<SelfCheckQuestion> SelfCheck(ContentTree tree, string file, ProblemBag problems) =>
        tree.Has(file) && FolderReader.FindYaml(tree, file, problems) is { } map ? SelfCheckReader.Read(map) : [];
}
