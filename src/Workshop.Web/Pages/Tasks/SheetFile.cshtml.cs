using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Access;
using Workshop.Web.Sheets;
using Workshop.Web.Submissions.Forms;

namespace Workshop.Web.Pages.Tasks;

/// <summary>The form of a task to fill in without a connection: a trainee's with their draft and data, an empty one for others.</summary>
public sealed class SheetFileModel(CurrentActor current, TaskDesks desks, DeskWorkbook workbook) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string taskId, CancellationToken cancellation)
    {
        var actor = current.Get();
        if (await desks.FindAsync(actor, taskId, cancellation) is not { } desk || desk is { Takes: true, IsOpen: false })
            return NotFound();
        Response.Headers.CacheControl = "private, no-cache";
        return File(await workbook.WriteAsync(actor, desk, cancellation), SheetBook.ContentType, $"{taskId}-form.xlsx");
    }
}
