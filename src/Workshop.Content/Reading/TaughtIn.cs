using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Lessons;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>The key <c>modules</c> of a case or a group of red lines: where the course teaches it.</summary>
internal static class TaughtIn
{
    public static ImmutableArray<string> Read(YamlMap map, LinkTargets targets) =>
        [.. map.LinedTexts("modules", required: false).Where(m => IsListed(m, map, targets)).Select(m => m.Value).Distinct()];

    private static bool IsListed(YamlText module, YamlMap map, LinkTargets targets)
    {
        if (targets.Modules.ContainsKey(module.Value)) return true;
        var kind = targets.ModuleFolders.Contains(module.Value) ? ResourceFaults.UnlistedModule : LessonFaults.UnknownModule;
        map.Problems.Add(kind.At(map.File, module.Line, module.Value));
        return false;
    }
}
