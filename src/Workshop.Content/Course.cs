using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>One course: a folder with course.yaml.</summary>
/// <param name="Id">Folder name, kebab case.</param>
/// <param name="Title">Shown.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Modules">In teaching order.</param>
/// <param name="Tasks">In the order of the modules that set them.</param>
/// <param name="Grade">The dimensions of the course grade; weights sum to 100.</param>
/// <param name="PassMark">Course total from which the course is passed, 0 to 100.</param>
/// <param name="Glossary">Terms by id.</param>
/// <param name="RedLines">What must not happen in the trade; null where the course has no such list.</param>
/// <param name="Cases">The case library, by trade; may be empty.</param>
public sealed record Course(
    string Id,
    LocalText Title,
    LocalText Summary,
    ImmutableArray<Module> Modules,
    ImmutableArray<TaskDefinition> Tasks,
    ImmutableArray<GradeDimension> Grade,
    decimal PassMark,
    ImmutableDictionary<string, GlossaryTerm> Glossary,
    RedLineList? RedLines,
    ImmutableArray<CaseStudy> Cases)
{
    /// <summary>The module with this id, or null.</summary>
    public Module? FindModule(string id) => Modules.FirstOrDefault(m => m.Id == id);

    /// <summary>The task with this id, or null.</summary>
    public TaskDefinition? FindTask(string id) => Tasks.FirstOrDefault(t => t.Id == id);

    /// <summary>The case with this id, or null.</summary>
    public CaseStudy? FindCase(string id) => Cases.FirstOrDefault(c => c.Id == id);
}

/// <summary>One dimension of the course grade (activity plan, section 6: operation, problem solving, teamwork, innovation).</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Title">Shown.</param>
/// <param name="Weight">Per cent of the course grade, over 0.</param>
public sealed record GradeDimension(string Id, LocalText Title, decimal Weight);

/// <summary>A word of the trade.</summary>
/// <param name="Id">Kebab case; how <c>glossary:id</c> links name it.</param>
/// <param name="Term">The word in both languages.</param>
/// <param name="Definition">One to three sentences.</param>
public sealed record GlossaryTerm(string Id, LocalText Term, LocalText Definition);
