using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Workshop.Scoring.DataSets;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Hosting;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Data;
using Workshop.Web.Submissions.Forms;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Tasks;

/// <summary>One task: the brief beside the form. Saved, changed, checked and handed in by the form's buttons.</summary>
[RefuseLargeBody]
[RequestSizeLimit(FormLimits.Body)]
[RequestFormLimits(ValueCountLimit = FormLimits.Values, ValueLengthLimit = FormLimits.Value)]
public sealed class AttemptModel(
    CurrentActor current, TaskDesks desks, TypedDrafts drafts, ReplaceDraft replace, TraineeTables tables, HandInTyped handIn, CheckWork check,
    CheckPanels panels, FaultWords faults, RefusalWords refusals, IStringLocalizer<TaskWords> words) : PageModel
{
    public Actor Actor => current.Get();

    public TaskDesk Desk { get; private set; } = null!;

    /// <summary>The reader's own data; empty where there is none, or the reader only looks.</summary>
    public ImmutableArray<DataTable> Data { get; private set; } = [];

    public FormView Form { get; private set; } = null!;

    /// <summary>Version the next save of this page starts from.</summary>
    public int Version { get; private set; }

    /// <summary>When the text on this page was saved; null where it never was.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Made with the page; a second request with it is the same hand-in.</summary>
    public Guid Key { get; private set; } = Guid.NewGuid();

    /// <summary>Whether the form is there to be filled in.</summary>
    public bool IsWriting { get; private set; }

    /// <summary>Another window's newer save, where this page's text is not the newest.</summary>
    public DraftOutcome.Newer? Newer { get; private set; }

    public CheckPanel? Checked { get; private set; }

    /// <summary>What lateness costs, where handing in waits for a second yes.</summary>
    public LateCost? Late { get; private set; }

    /// <summary>One message above the form, told after a redirect.</summary>
    [TempData]
    public string? Note { get; set; }

    /// <summary>Files not taken by a post without script, told after its redirect.</summary>
    [TempData]
    public string? RefusedFiles { get; set; }

    public async Task<IActionResult> OnGetAsync(string taskId, bool again, CancellationToken cancellation)
    {
        if (await desks.FindAsync(Actor, taskId, cancellation) is not { } desk)
            return NotFound();
        Desk = desk;
        Data = await tables.ListAsync(Actor, desk, cancellation);
        Version = desk.Version;
        SavedAt = desk.IsWriting ? desk.Draft?.SavedAt : null;
        IsWriting = desk.Takes && desk.IsOpen && (desk.IsWriting || (again && desk.HasAttemptLeft));
        Show(DataRows.Start(await desks.TypedAsync(desk, cancellation), desk.Form, Data), RefusedFile.Read(RefusedFiles).Select(f => faults.Of(f.Code, f.Field, f.Row, f.Name)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string taskId, CancellationToken cancellation)
    {
        if (await desks.FindAsync(Actor, taskId, cancellation) is not { Takes: true, IsOpen: true } desk)
            return NotFound();
        Desk = desk;
        Data = await tables.ListAsync(Actor, desk, cancellation);
        var posted = PostedWork.Read(Request.Form, desk.Form);
        Key = posted.Key;
        IsWriting = true;
        return posted.Button switch
        {
            PostedWork.HandIn or PostedWork.HandInLate => await HandInAsync(posted.Tidied(), cancellation),
            PostedWork.Check => await CheckAsync(posted.Tidied(), cancellation),
            _ when posted.NumberAfter(PostedWork.Keep) is { } over => await KeepAsync(posted, over, cancellation),
            _ when posted.IdAfter(PostedWork.Use) is { } copy => await UseAsync(posted, copy, cancellation),
            _ => await SaveAsync(posted, cancellation),
        };
    }

    private async Task<IActionResult> SaveAsync(PostedWork posted, CancellationToken cancellation)
    {
        var target = FormEdit.Find(posted.Button)?.Apply(posted.Typed, Desk.Form);
        var edited = posted.With(posted.Typed);
        if (Request.Form.Files.Count > 0)
            Note = words["FilesNotTaken"];
        return Answer(edited, await drafts.SaveAsync(Actor, Desk.AssignmentId, edited, cancellation), target);
    }

    private async Task<IActionResult> KeepAsync(PostedWork posted, int over, CancellationToken cancellation) =>
        Answer(posted, await drafts.KeepAsync(Actor, Desk.AssignmentId, posted, over, cancellation), null);

    private async Task<IActionResult> UseAsync(PostedWork posted, Guid copy, CancellationToken cancellation)
    {
        var saved = await drafts.SaveAsync(Actor, Desk.AssignmentId, posted, cancellation);
        if (saved is not DraftOutcome.Saved)
            return Answer(posted, saved, null);
        if (await replace.WithCopyAsync(Actor, Desk.AssignmentId, copy, cancellation) is null)
            return NotFound();
        Note = words["CopyUsed"];
        return RedirectToPage(new { taskId = Desk.Task.Id });
    }

    private async Task<IActionResult> CheckAsync(PostedWork posted, CancellationToken cancellation)
    {
        var saved = await drafts.SaveAsync(Actor, Desk.AssignmentId, posted, cancellation);
        if (saved is not DraftOutcome.Saved)
            return Stay(posted, saved, []);
        Checked = panels.Of(await check.RunAsync(Actor, Desk.AssignmentId, cancellation), Desk.Form);
        Desk = await desks.FindAsync(Actor, Desk.Task.Id, cancellation) ?? Desk;
        Stay(posted, saved, []);
        return Request.IsFetch() ? Partial("_SelfCheck", this) : Page();
    }

    private async Task<IActionResult> HandInAsync(PostedWork posted, CancellationToken cancellation)
    {
        var outcome = await handIn.RunAsync(Actor, Desk, posted, HttpContext.StartedAt(), cancellation);
        if (outcome is TypedHandIn.Done done)
            return RedirectToPage("Receipt", new { taskId = Desk.Task.Id, attempt = done.Attempt });
        var saved = await drafts.SaveAsync(Actor, Desk.AssignmentId, posted, cancellation);
        if (outcome is TypedHandIn.Overtaken { Attempt: var attempt })
        {
            Note = words["RefusedAttempt", attempt, attempt + 1];
            return Answer(posted, saved, null);
        }
        Late = (outcome as TypedHandIn.AskLate)?.Cost;
        return Stay(posted, saved, outcome is TypedHandIn.Refused refused ? refusals.Of(refused.Why, Desk.Form) : []);
    }

    /// <summary>Saved: the page anew, at the place of the change. Not saved: this page with everything typed and the reason.</summary>
    private IActionResult Answer(PostedWork posted, DraftOutcome outcome, string? target) =>
        outcome is DraftOutcome.Saved
            ? RedirectToPage(null, null, new { taskId = Desk.Task.Id }, target)
            : Stay(posted, outcome, []);

    private PageResult Stay(PostedWork posted, DraftOutcome outcome, IEnumerable<FieldFault> told)
    {
        var saved = outcome as DraftOutcome.Saved;
        Version = saved?.Version ?? posted.Version;
        SavedAt = saved?.At;
        Newer = outcome as DraftOutcome.Newer;
        var notSaved = outcome is DraftOutcome.Refused refused ? refusals.Of(refused.Why, Desk.Form) : [];
        Show(posted.Typed, [.. notSaved, .. told]);
        return Page();
    }

    private void Show(JsonObject typed, IEnumerable<FieldFault> told) =>
        Form = new FormView(
            Desk.Form, typed, Desk.Files, [.. told], Languages.Current, IsWriting ? Url.Page("Files", new { taskId = Desk.Task.Id }) : null);
}
