using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Frame.Components;
using Workshop.Web.Resources;

namespace Workshop.Web.Pages.Resources;

/// <summary>The red lines of the reader's course, found by words and by what is at stake.</summary>
public sealed class RedLinesModel(CurrentActor current, LiveLibrary library) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Null for all; what is none of them counts as all.</summary>
    [BindProperty(SupportsGet = true)]
    public RedLineSeverity? Severity { get; set; }

    public Course Course { get; private set; } = null!;

    public RedLineList List { get; private set; } = null!;

    public ImmutableArray<RedLineGroup> Groups { get; private set; } = [];

    public int Found => Groups.Sum(g => g.Lines.Length);

    /// <summary>Whether some lines are left out.</summary>
    public bool IsFiltered => Found < List.Count;

    public IActionResult OnGet()
    {
        if (library.FindCourse(current.Get()) is not { RedLines: { } list } course)
            return NotFound();
        (Course, List) = (course, list);
        Groups = RedLineIndex.Of(list, Query, Severity);
        return Page();
    }

    /// <summary>The modules of the course that teach a group.</summary>
    public IEnumerable<Module> ModulesOf(RedLineGroup group) => group.ModuleIds.Select(Course.FindModule).OfType<Module>();

    public static (Meaning Meaning, string Icon) LookOf(RedLineSeverity severity) => severity switch
    {
        RedLineSeverity.Grave => (Meaning.Lost, "exclamation-triangle-fill"),
        RedLineSeverity.Serious => (Meaning.Partial, "exclamation-circle"),
        RedLineSeverity.Costly => (Meaning.Neutral, "info-circle"),
    };
}
