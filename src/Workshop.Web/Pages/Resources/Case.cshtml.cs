using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;
using Workshop.Web.Frame.Language;

namespace Workshop.Web.Pages.Resources;

/// <summary>One case: problem, analysis, lesson.</summary>
public sealed class CaseModel(CurrentActor current, LiveLibrary library) : PageModel
{
    private Course _course = null!;

    public CaseStudy Story { get; private set; } = null!;

    public Lesson Text => Story.Pages.In(Languages.Current);

    /// <summary>The modules of the course it illustrates.</summary>
    public IEnumerable<Module> Modules => Story.ModuleIds.Select(_course.FindModule).OfType<Module>();

    /// <summary>The case after this one, in the order of the library; null after the last.</summary>
    public CaseStudy? Next => _course.Cases.ElementAtOrDefault(_course.Cases.IndexOf(Story) + 1);

    public IActionResult OnGet(string caseId)
    {
        if (library.FindCourse(current.Get()) is not { } course || course.FindCase(caseId) is not { } story)
            return NotFound();
        (_course, Story) = (course, story);
        return Page();
    }
}
