using System.Collections.Immutable;
using Workshop.Content.Assets;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Content.Samples;
using Workshop.Content.Yaml;
using Workshop.Scoring;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Reading;

/// <summary>A folder under tasks/: task.yaml, brief.md, brief.en.md, samples/ and perhaps assets/.</summary>
internal sealed class TaskReader(ContentTree tree, CourseParts course, UniqueIds ids, ProblemBag problems)
{
    // Stands in for a brief that cannot be used, so that the samples are judged all the same.
    private static readonly LessonPair NoBrief = new(NoLesson, NoLesson);

    private static Lesson NoLesson => new(new(""), [], "", 0, 1);

    /// <summary>The task, or null with problems where its form, rubric or brief cannot be used.</summary>
    public TaskDefinition? Read(string id)
    {
        var folder = $"{course.Folder}/tasks/{id}";
        var brief = Brief(id, folder);
        var before = problems.Errors;
        var map = FolderReader.FindYaml(tree, $"{folder}/task.yaml", problems);
        var task = map is null ? null : Task(map, id, folder, brief ?? NoBrief);
        if (problems.Errors > before || task is null) return null;
        // A sample is only for checking the task; one with a fault is told of, but takes nothing away from trainees.
        var samples = SampleReader.ReadAll(tree, $"{folder}/samples", id, task.Rubric, problems);
        return brief is null ? null : task with { Samples = samples };
    }

    private TaskDefinition? Task(YamlMap map, string id, string folder, LessonPair brief)
    {
        var before = problems.Errors;
        var written = map.Id("id", IdShape.Kebab);
        if (written != id) map.Report("id", FileFaults.OtherId, id, written);
        ids.Take(id, map.File, map.LineOf("id"), problems);
        var (title, dimension, selfChecks) = (map.Local("title"), Dimension(map), map.Whole("selfChecks", 0, 100, fallback: 0));
        var form = FieldReader.Read(map);
        var lateRule = LateRuleReader.Read(map);
        var lexicons = Named(map, "lexicons", course.Lexicons, CourseFaults.UnknownLexicon);
        var tables = Named(map, "keywordTables", course.KeywordTables, CourseFaults.UnknownKeywordTable);
        var data = DataSetReader.Find(map);
        if (data is null && form.Fields.FirstOrDefault(f => f.Columns.Any(c => c.FromData)) is { } orphan)
            map.Report("fields", TaskFaults.NoData, orphan.Id);
        var reader = RubricReader.Read(map);
        map.Close();
        if (problems.Errors > before || lexicons is null || tables is null) return null;
        var rubric = new Rubric(reader.Criteria, lexicons.Value, tables.Value) { DataSet = data };
        Judge(rubric, form, reader, map.File);
        return new TaskDefinition(
            id, title, dimension, form, rubric, brief, selfChecks, lateRule, [], tree.AbsolutePath($"{folder}/assets"));
    }

    private void Judge(Rubric rubric, Form form, RubricReader reader, string file)
    {
        foreach (var problem in RubricValidation.Validate(rubric, form))
        {
            var line = problem.Line > 0 ? problem.Line : reader.LineOf(problem.Criterion, problem.Check);
            problems.Add(new Problem(problem.Code, Severity.Error, file, line, new LocalText($"评分量规有误：{problem.Text}", problem.Text)));
        }
    }

    private string Dimension(YamlMap map)
    {
        var dimension = map.Text("dimension");
        if (map.Has("dimension") && course.Dimensions is { } known && !known.Contains(dimension))
            map.Report("dimension", CourseFaults.UnknownDimension, dimension, string.Join(", ", known));
        return dimension;
    }

    /// <summary>The word lists named at a key; null where one is missing, or has faults that are reported at its own file.</summary>
    private ImmutableArray<T>? Named<T>(YamlMap map, string key, ImmutableDictionary<string, T> sound, ProblemKind unknown)
    {
        var folder = key == "lexicons" ? "lexicons" : "keywords";
        var named = ImmutableArray.CreateBuilder<T>();
        var names = map.LinedTexts(key, required: false);
        foreach (var name in names)
            if (sound.TryGetValue(name.Value, out var list)) named.Add(list);
            else if (!tree.Has($"{course.Folder}/{folder}/{name.Value}.yaml")) problems.Add(unknown.At(map.File, name.Line, name.Value));
        return named.Count == names.Length ? named.ToImmutable() : null;
    }

    private LessonPair? Brief(string id, string folder)
    {
        var pages = PagePair.Read(tree, $"{folder}/brief", problems, MarkdownPage.FindPlain);
        var assets = new PageAssets(tree, $"{folder}/assets", $"/content/{course.Targets.Course}/tasks/{id}/assets/", problems);
        var written = pages.Write(course.Targets, assets, problems);
        AssetCheck.Run(tree, $"{folder}/assets", assets, problems);
        return written;
    }
}
