using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workshop.Content.Live;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Components;
using Workshop.Web.Frame.Language;
using Workshop.Web.Releases;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Releases;

/// <summary>The lecturer's board: whose result is out, whose is ready, whose still waits.</summary>
public sealed class IndexModel(
    WorkshopDb db, CurrentActor current, ReleaseBoard board, ReleaseResults releases, LiveLibrary library, IStringLocalizer<MarkingWords> words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Task { get; set; } = "";

    [TempData]
    public string? Notice { get; set; }

    public Assignment? Assignment { get; private set; }

    public IReadOnlyList<(string Id, string Title)> Tasks { get; private set; } = [];

    public IReadOnlyList<ReleaseRow> Rows { get; private set; } = [];

    public int Count(ReleaseState state) => Rows.Count(r => r.State == state);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (Assignment is not null)
            Rows = await board.ReadAsync(current.Get(), Assignment, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostReleaseAsync(Guid? trainee, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Assignment is null)
            return NotFound();
        var outcome = await releases.RunAsync(current.Get(), Assignment.Id, trainee, cancellation);
        Notice = words["Released", outcome.Released, outcome.StillPending];
        return RedirectToPage(new { Task });
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid submission, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || !await releases.WithdrawAsync(current.Get(), submission, cancellation))
            return NotFound();
        Notice = words["Withdrawn"];
        return RedirectToPage(new { Task });
    }

    public static Meaning MeaningOf(ReleaseState state) => state switch
    {
        ReleaseState.NotHandedIn => Meaning.Neutral,
        ReleaseState.Pending => Meaning.Pending,
        ReleaseState.Ready => Meaning.Brand,
        ReleaseState.Released => Meaning.Earned,
        ReleaseState.Newer => Meaning.Partial,
    };

    /// <summary>Key of a state's name.</summary>
    public static string WordOf(ReleaseState state) => state == ReleaseState.Ready ? "ReleaseReadyState" : $"Release{state}";

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var actor = current.Get();
        if (!actor.Is(CohortRole.Lecturer))
            return false;
        var assignments = await db.Assignments.AsNoTracking().VisibleTo(actor)
            .Where(a => a.CohortId == actor.Cohort!.CohortId).OrderBy(a => a.Deadline).ToListAsync(cancellation);
        Tasks = [.. assignments.Select(a => (a.TaskId, library.Current.FindTask(a.TaskId)?.Title.In(Languages.Current) ?? a.TaskId))];
        Assignment = assignments.Find(a => a.TaskId == Task) ?? assignments.FirstOrDefault();
        Task = Assignment?.TaskId ?? "";
        return true;
    }
}
