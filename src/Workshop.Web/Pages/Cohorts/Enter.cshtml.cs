using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Frame;

namespace Workshop.Web.Pages.Cohorts;

/// <summary>Switches to another of one's own cohorts.</summary>
public sealed class EnterModel(CurrentActor current) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(Guid cohortId)
    {
        if (current.Get().Places.All(p => p.CohortId != cohortId))
            return NotFound();
        PreferenceCookie.Set(Response, CurrentActor.CohortCookie, cohortId.ToString());
        return LocalRedirect("/");
    }
}
