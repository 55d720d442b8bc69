using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Content;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Courses;

namespace Workshop.Web.Pages.Resources;

/// <summary>The case library of the reader's course, by trade.</summary>
public sealed class CasesModel(CurrentActor current, LiveLibrary library) : PageModel
{
    public IEnumerable<IGrouping<Trade, CaseStudy>> Trades { get; private set; } = [];

    public int Count { get; private set; }

    public IActionResult OnGet()
    {
        if (library.FindCourse(current.Get()) is not { } course)
            return NotFound();
        Trades = course.Cases.GroupBy(c => c.Trade);
        Count = course.Cases.Length;
        return Page();
    }
}
