using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>red-lines.yaml.</summary>
internal static class RedLineReader
{
    /// <summary>The list, or null where the course has none or a faulty one.</summary>
    public static RedLineList? Find(ContentTree tree, string folder, LinkTargets targets, ProblemBag problems)
    {
        var file = $"{folder}/red-lines.yaml";
        var before = problems.Errors;
        if (!tree.Has(file) || FolderReader.FindYaml(tree, file, problems) is not { } map) return null;
        var list = Read(map, targets);
        return problems.Errors == before ? list : null;
    }

    private static RedLineList Read(YamlMap map, LinkTargets targets)
    {
        var (groupIds, lineIds) = (new UniqueIds(), new UniqueIds());
        var list = new RedLineList(map.Local("title"), map.Local("note"), [.. map.Maps("groups").Select(g => Group(g, groupIds, lineIds, targets))]);
        map.Close();
        return list;
    }

    private static RedLineGroup Group(YamlMap map, UniqueIds groupIds, UniqueIds lineIds, LinkTargets targets)
    {
        var group = new RedLineGroup(
            Id(map, groupIds), map.Local("title"), TaughtIn.Read(map, targets), [.. map.Maps("lines").Select(l => Line(l, lineIds))]);
        map.Close();
        return group;
    }

    private static RedLine Line(YamlMap map, UniqueIds ids)
    {
        var line = new RedLine(
            Id(map, ids), map.Choice<RedLineSeverity>("severity"), map.Local("rule"), map.Local("consequence"), map.Local("instead"));
        map.Close();
        return line;
    }

    private static string Id(YamlMap map, UniqueIds ids)
    {
        var id = map.Id("id", IdShape.Kebab);
        ids.Take(id, map.File, map.LineOf("id"), map.Problems);
        return id;
    }
}
