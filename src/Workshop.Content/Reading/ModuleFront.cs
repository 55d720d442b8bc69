using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>What a module's page says of itself, in the page's own language.</summary>
internal sealed record ModuleFront(string Title, string Summary, ImmutableArray<string> TaskIds)
{
    /// <summary>The Chinese page is the one that says which tasks there are.</summary>
    public static ModuleFront ReadChinese(YamlMap map, string id, Predicate<string> taskExists)
    {
        var written = map.Id("id", IdShape.Kebab);
        if (written != id) map.Report("id", FileFaults.OtherId, id, written);
        var tasks = map.LinedTexts("tasks", required: false);
        foreach (var task in tasks.Where(t => !taskExists(t.Value)))
            map.Problems.Add(CourseFaults.NoTaskFolder.At(map.File, task.Line, task.Value));
        return Read(map, [.. tasks.Select(t => t.Value)]);
    }

    /// <summary>The English page may repeat id and tasks, but not differently; without a sound Chinese page it is not compared.</summary>
    public static ModuleFront ReadEnglish(YamlMap map, string id, ImmutableArray<string>? chineseTasks)
    {
        var written = map.OptionalText("id") ?? id;
        if (written != id) map.Report("id", CourseFaults.TranslationDiffers, "id", id, written);
        var tasks = map.Texts("tasks", required: false);
        if (map.Has("tasks") && chineseTasks is { } there && !tasks.SequenceEqual(there))
            map.Report("tasks", CourseFaults.TranslationDiffers, "tasks", string.Join(", ", there), string.Join(", ", tasks));
        return Read(map, tasks);
    }

    private static ModuleFront Read(YamlMap map, ImmutableArray<string> tasks)
    {
        var front = new ModuleFront(map.Text("title"), map.Text("summary"), tasks);
        map.Close();
        return front;
    }
}
