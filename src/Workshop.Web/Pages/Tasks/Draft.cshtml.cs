using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Workshop.Web.Access;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Forms;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Tasks;

/// <summary>Takes what the script sends while somebody types, and answers in numbers.</summary>
[RefuseLargeBody]
[RequestSizeLimit(FormLimits.Body)]
[RequestFormLimits(ValueCountLimit = FormLimits.Values, ValueLengthLimit = FormLimits.Value)]
public sealed class DraftModel(
    CurrentActor current, TaskDesks desks, TypedDrafts drafts, RefusalWords refusals, ReaderClock clock,
    IStringLocalizer<TaskWords> words) : PageModel
{
    public IActionResult OnGet(string taskId) => RedirectToPage("Attempt", new { taskId });

    public async Task<IActionResult> OnPostAsync(string taskId, [FromForm] bool keep, CancellationToken cancellation)
    {
        var actor = current.Get();
        if (await desks.FindAsync(actor, taskId, cancellation) is not { Takes: true, IsOpen: true } desk)
            return NotFound();
        var posted = PostedWork.Read(Request.Form, desk.Form);
        var outcome = keep
            ? await drafts.KeepAsync(actor, desk.AssignmentId, posted, posted.Version, cancellation)
            : await drafts.SaveAsync(actor, desk.AssignmentId, posted, cancellation);
        return outcome switch
        {
            DraftOutcome.Saved saved => new JsonResult(SavedAnswer.Of(saved, posted, desk, clock, words)),
            DraftOutcome.Newer newer => Numbered(StatusCodes.Status409Conflict, new { newer.Version, SavedAt = clock.Second(newer.At) }),
            DraftOutcome.Refused refused => Numbered(StatusCodes.Status422UnprocessableEntity, new { refusals.Of(refused.Why, desk.Form)[0].Text }),
            _ => throw new InvalidOperationException($"No answer to {outcome.GetType().Name}."),
        };
    }

    private static JsonResult Numbered(int status, object body) => new(body) { StatusCode = status };
}
