using System.Collections.Immutable;
using Workshop.Content.Assets;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Content.Samples;
using Workshop.Content.Yaml;
using Workshop.Scoring;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>A folder under tasks/: task.yaml, brief.md, brief.en.md, samples/ and perhaps assets/.</summary>
internal sealed class TaskReader(ContentTree tree, CourseParts course, UniqueIds ids, ProblemBag problems)
{
    /// <summary>The task, or null with problems where its form, rubric or brief cannot be used.</summary>
    public TaskDefinition? Read(string id)
    {
        var folder = $"{course.Folder}/tasks/{id}";
        var brief = Brief(id, folder);
        var before = problems.Errors;
        var map = FolderReader.FindYaml(tree, $"{folder}/task.yaml", problems);
        var task = map is null ? null : Task(map, id, folder, brief);
        return problems.Errors == before && brief is not null ? task : null;
    }

    private TaskDefinition Task(YamlMap map, string id, string folder, LocalText? brief)
    {
        var written = map.Id("id", IdShape.Kebab);
        if (written != id) map.Report("id", FileFaults.OtherId, id, written);
        ids.Take(id, map.File, map.LineOf("id"), problems);
        var (title, dimension, selfChecks) = (map.Local("title"), Dimension(map), map.Whole("selfChecks", 0, 100, fallback: 0));
        var form = FieldReader.Read(map);
        var rubric = Rubric(map);
        var task = new TaskDefinition(id, title, dimension, form, rubric, brief ?? title, selfChecks, LateRuleReader.Read(map),
            SampleReader.ReadAll(tree, $"{folder}/samples", id, rubric, problems), tree.AbsolutePath($"{folder}/assets"));
        map.Close();
        return task;
    }

    private string Dimension(YamlMap map)
    {
        var dimension = map.Text("dimension");
        if (map.Has("dimension") && course.Dimensions is { } known && !known.Contains(dimension))
            map.Report("dimension", CourseFaults.UnknownDimension, dimension, string.Join(", ", known));
        return dimension;
    }

    private Rubric Rubric(YamlMap map) => new(
        RubricReader.Read(map.Maps("rubric")),
        Named(map, "lexicons", course.Lexicons, CourseFaults.UnknownLexicon),
        Named(map, "keywordTables", course.KeywordTables, CourseFaults.UnknownKeywordTable));

    private ImmutableArray<T> Named<T>(YamlMap map, string key, ImmutableDictionary<string, T> known, ProblemKind unknown)
    {
        var named = ImmutableArray.CreateBuilder<T>();
        foreach (var name in map.LinedTexts(key, required: false))
            if (known.TryGetValue(name.Value, out var thing)) named.Add(thing);
            else problems.Add(unknown.At(map.File, name.Line, name.Value));
        return named.ToImmutable();
    }

    private LocalText? Brief(string id, string folder)
    {
        var pages = PagePair.Read(tree, $"{folder}/brief", problems, MarkdownPage.FindPlain);
        var assets = new PageAssets(tree, $"{folder}/assets", $"/content/{course.Targets.Course}/tasks/{id}/assets/");
        var written = pages.Write(course.Targets, assets, problems);
        AssetCheck.Run(tree, $"{folder}/assets", assets, problems);
        return written is var (chinese, english) ? new LocalText(chinese.Html, english.Html) : null;
    }
}
