using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Hosting;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Sheets.Forms.Reading;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Forms;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Tasks;

/// <summary>The offline way: the form as a workbook to take away, and back again; says cell by cell what was read and what could not be.</summary>
[RefuseLargeBody]
[RequestSizeLimit(FormLimits.Body)]
[RequestFormLimits(ValueCountLimit = FormLimits.Values, ValueLengthLimit = FormLimits.Value)]
[EnableRateLimiting(Limits.Upload)]
public sealed class SheetModel(
    CurrentActor current, TaskDesks desks, FillFromSheet fill, ReplaceDraft replace, IStringLocalizer<TaskWords> words) : PageModel
{
    /// <summary>Most cells listed of either kind; the others are counted.</summary>
    public const int MostListed = 200;

    public TaskDesk Desk { get; private set; } = null!;

    /// <summary>What became of the file; null until one was sent.</summary>
    public SheetOutcome? Outcome { get; private set; }

    /// <summary>What was read; null where nothing was.</summary>
    public FormReading? Reading => (Outcome as SheetOutcome.Filled)?.Reading;

    /// <summary>Why the file was not read; null where it was.</summary>
    public BookOutcome.Refused? Refused => (Outcome as SheetOutcome.Refused)?.Why;

    /// <summary>The newer draft that was not replaced; null where there is none.</summary>
    public DraftOutcome.Newer? Newer => (Outcome as SheetOutcome.Filled)?.Saved as DraftOutcome.Newer;

    /// <summary>Whether the attempt the workbook was made for has been handed in since.</summary>
    public bool IsOvertaken => Reading?.Mark.Attempt < Desk.NextAttempt;

    /// <summary>What cells take, in the reader's language.</summary>
    public SheetWording Rules { get; } = new(Languages.Current);

    [TempData]
    public string? Note { get; set; }

    public async Task<IActionResult> OnGetAsync(string taskId, CancellationToken cancellation) =>
        await FindDeskAsync(taskId, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string taskId, IFormFile? sheet, CancellationToken cancellation)
    {
        if (!await FindDeskAsync(taskId, cancellation))
            return NotFound();
        if (Desk.HasAttemptLeft)
            Outcome = await fill.RunAsync(current.Get(), Desk, await BytesAsync(sheet, cancellation), cancellation);
        return Page();
    }

    /// <summary>Goes on with the text of the workbook; the newer draft is kept as a copy.</summary>
    public async Task<IActionResult> OnPostUseAsync(string taskId, Guid copy, CancellationToken cancellation)
    {
        if (!await FindDeskAsync(taskId, cancellation)
            || await replace.WithCopyAsync(current.Get(), Desk.AssignmentId, copy, cancellation) is not DraftOutcome.Saved)
            return NotFound();
        Note = words["CopyUsed"];
        return RedirectToPage("Attempt", new { taskId });
    }

    private async Task<bool> FindDeskAsync(string taskId, CancellationToken cancellation)
    {
        if (await desks.FindAsync(current.Get(), taskId, cancellation) is not { Takes: true, IsOpen: true } desk)
            return false;
        Desk = desk;
        return true;
    }

    /// <summary>One byte more than may be is enough to tell that it is too many.</summary>
    private static async Task<byte[]> BytesAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null)
            return [];
        var bytes = new byte[Math.Min(file.Length, FileKind.MostBytes + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}
