using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Components;
using Workshop.Web.Frame.Lists;
using Workshop.Web.Rosters;

namespace Workshop.Web.Pages.People;

/// <summary>The school's accounts, for its administrator.</summary>
public sealed class IndexModel(CurrentActor current, PeopleRoster roster) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public CohortRole? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public ListPage<PersonRow> List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        if (!actor.IsSchoolAdministrator)
            return NotFound();
        List = await roster.ReadAsync(actor, new PeopleFilter(Q?.Trim(), Role, P), cancellation);
        return Page();
    }

    public static Meaning MeaningOf(AccountState state) => state switch
    {
        AccountState.Open => Meaning.Earned,
        AccountState.Locked => Meaning.Partial,
        AccountState.Closed => Meaning.Neutral,
    };
}
