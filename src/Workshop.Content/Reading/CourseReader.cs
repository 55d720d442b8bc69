using System.Collections.Frozen;
using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>One course folder: everything in it is read and judged, whatever the state of course.yaml.</summary>
internal sealed class CourseReader(ContentTree tree, string folder, TakenIds ids, ProblemBag problems)
{
    private readonly FrozenSet<string> _taskFolders = tree.FoldersIn($"{folder}/tasks").ToFrozenSet(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moduleFolders = ModuleFolders.Read(tree, folder, problems);

    /// <summary>The course, or null with problems where course.yaml cannot be used.</summary>
    public Course? Read()
    {
        var before = problems.Errors;
        var header = Header();
        var isSound = problems.Errors == before;
        var glossary = Glossary();
        var drafts = Listed(header).Select(Draft).ToList();
        var targets = new LinkTargets(folder, glossary,
            drafts.ToImmutableDictionary(d => d.Id, d => d.Pages.Documents), _moduleFolders.Keys.ToFrozenSet(), _taskFolders);
        var modules = drafts.Select(d => d.Finish(targets, tree, problems)).OfType<Module>().ToImmutableArray();
        var tasks = Tasks(header, targets, [.. drafts.SelectMany(d => d.TaskIds)]);
        var redLines = RedLineReader.Find(tree, folder, targets, problems);
        var cases = new CaseReader(tree, folder, targets, problems).ReadAll();
        return header is null || !isSound
            ? null
            : new Course(
                header.Id, header.Title, header.Summary, modules, tasks, header.Grade, header.PassMark, glossary, redLines, cases);
    }

    private CourseHeader? Header()
    {
        var map = FolderReader.FindYaml(tree, $"{folder}/course.yaml", problems);
        return map is null ? null : CourseHeader.Read(map, folder, ids.Courses);
    }

    private ImmutableDictionary<string, GlossaryTerm> Glossary()
    {
        var file = $"{folder}/glossary.yaml";
        var map = tree.Has(file) ? FolderReader.FindYaml(tree, file, problems) : null;
        return map is null ? ImmutableDictionary<string, GlossaryTerm>.Empty : GlossaryReader.Read(map);
    }

    // Without a list of modules all of them are looked at, so that one fault in course.yaml hides none elsewhere.
    private IEnumerable<string> Listed(CourseHeader? header)
    {
        if (header is null || header.Modules.IsEmpty) return _moduleFolders.Keys;
        foreach (var missing in header.Modules.Where(m => !_moduleFolders.ContainsKey(m.Value)))
            problems.Add(CourseFaults.NoModuleFolder.At($"{folder}/course.yaml", missing.Line, missing.Value));
        return header.Modules.Select(m => m.Value).Where(_moduleFolders.ContainsKey).Distinct();
    }

    private ModuleDraft Draft(string id)
    {
        ids.Modules.Take(id, _moduleFolders[id], 0, problems);
        return ModuleReader.Read(tree, id, _moduleFolders[id], _taskFolders.Contains, problems);
    }

    private ImmutableArray<TaskDefinition> Tasks(CourseHeader? header, LinkTargets targets, ImmutableArray<string> set)
    {
        var parts = new CourseParts(
            folder,
            header is null or { Grade.IsEmpty: true } ? null : [.. header.Grade.Select(g => g.Id)],
            FolderReader.ReadAll(tree, $"{folder}/lexicons", problems, LexiconReader.Read),
            FolderReader.ReadAll(tree, $"{folder}/keywords", problems, KeywordTableReader.Read),
            targets);
        var unset = _taskFolders.Except(set).Order(StringComparer.Ordinal).ToList();
        foreach (var task in unset) problems.Add(CourseFaults.UnsetTask.At($"{folder}/tasks/{task}/task.yaml", 0, task));
        var reader = new TaskReader(tree, parts, ids.Tasks, problems);
        return [.. set.Distinct().Where(_taskFolders.Contains).Concat(unset).Select(reader.Read).OfType<TaskDefinition>()];
    }
}
