using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content.Live;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;

namespace Workshop.Web.Pages.Courses;

/// <summary>What is wrong with the newest state of the courses' files, and what is served meanwhile.</summary>
public sealed class ProblemsModel(CurrentActor current, LiveLibrary library) : PageModel
{
    public LibraryState State { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (!current.Get().Is(CohortRole.Lecturer))
            return NotFound();
        State = library.State;
        return Page();
    }
}
