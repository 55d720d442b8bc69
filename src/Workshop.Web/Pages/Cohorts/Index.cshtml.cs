using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Frame.Lists;
using Workshop.Web.Rosters;

namespace Workshop.Web.Pages.Cohorts;

/// <summary>The school's cohorts, for its administrator.</summary>
public sealed class IndexModel(CurrentActor current, CohortOverviews overviews) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public ListPage<CohortOverview> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        if (!actor.IsSchoolAdministrator)
            return NotFound();
        List = await overviews.ReadAsync(actor, P, cancellation);
        return Page();
    }
}
