using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Rosters;

namespace Workshop.Web.Pages.Trainees;

/// <summary>One trainee: every task with its state, and how far they have read.</summary>
public sealed class ShowModel(CurrentActor current, TraineeSheets sheets) : PageModel
{
    public TraineeSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await sheets.FindAsync(current.Get(), id, cancellation) is not { } sheet)
            return NotFound();
        Sheet = sheet;
        return Page();
    }
}
