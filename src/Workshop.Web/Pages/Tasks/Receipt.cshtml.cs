using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Pages.Tasks;

/// <summary>The receipt of one sealed attempt.</summary>
public sealed class ReceiptModel(CurrentActor current, TaskDesks desks, ReaderClock clock) : PageModel
{
    public Actor Actor => current.Get();

    public ReaderClock Clock => clock;

    public TaskDesk Desk { get; private set; } = null!;

    public SealedAttempt Submission { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string taskId, int attempt, CancellationToken cancellation)
    {
        if (await desks.FindAsync(Actor, taskId, cancellation) is not { } desk
            || desk.Attempts.FirstOrDefault(s => s.Attempt == attempt) is not { } submission)
            return NotFound();
        Desk = desk;
        Submission = submission;
        return Page();
    }
}
