using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Results;

namespace Workshop.Web.Pages.Submissions;

/// <summary>One attempt and what it earned.</summary>
public sealed class ShowModel(CurrentActor current, ResultReader results) : PageModel
{
    public ResultView Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await results.FindAsync(current.Get(), id, cancellation) is not { } result)
            return NotFound();
        Result = result;
        return Page();
    }
}
