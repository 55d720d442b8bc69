using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Workshop.Scoring.Answers;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Hosting;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Forms;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Tasks;

/// <summary>Takes files for a form: one by one from the script, or together with the whole form without it.</summary>
[RefuseLargeBody]
[RequestSizeLimit(FormLimits.Body)]
[RequestFormLimits(ValueCountLimit = FormLimits.Values, ValueLengthLimit = FormLimits.Value)]
[EnableRateLimiting(Limits.Upload)]
public sealed class FilesModel(
    CurrentActor current, TaskDesks desks, ReceiveUpload receive, TypedDrafts drafts, IStringLocalizer<TaskWords> words) : PageModel
{
    [TempData]
    public string? RefusedFiles { get; set; }

    [TempData]
    public string? Note { get; set; }

    public IActionResult OnGet(string taskId) => RedirectToPage("Attempt", new { taskId });

    public async Task<IActionResult> OnPostAsync(string taskId, CancellationToken cancellation)
    {
        if (await desks.FindAsync(current.Get(), taskId, cancellation) is not { Takes: true, IsOpen: true } desk)
            return NotFound();
        return Request.IsFetch() ? await TakeOneAsync(desk, cancellation) : await TakeAllAsync(desk, cancellation);
    }

    /// <summary>Answers with the file's tile, or with the reason why there is none.</summary>
    private async Task<IActionResult> TakeOneAsync(TaskDesk desk, CancellationToken cancellation)
    {
        var field = desk.Form.FindField(Request.Form["field"].ToString());
        if (field is null || Request.Form.Files["file"] is not { } file)
            return Refuse(words["upload.unknown-field"]);
        var (sha256, refusal) = await ReceiveAsync(desk, field, file, cancellation);
        if (refusal is not null)
            return Refuse(words[refusal, file.FileName]);
        desk = await desks.FindAsync(current.Get(), desk.Task.Id, cancellation) ?? desk;
        var view = new FieldView(new FormView(desk.Form, [], desk.Files, [], Languages.Current, Request.Path), field);
        return Partial("Form/_FileTile", FileTileView.New(view, desk.Files[sha256!]));
    }

    /// <summary>Puts the files into the form that came with them, saves it and shows it again.</summary>
    private async Task<IActionResult> TakeAllAsync(TaskDesk desk, CancellationToken cancellation)
    {
        var posted = PostedWork.Read(Request.Form, desk.Form);
        var refused = new List<RefusedFile>();
        var target = "";
        foreach (var file in Request.Form.Files)
        {
            if (InputNames.FindUpload(file.Name) is not var (name, row) || desk.Form.FindField(name) is not { } field)
                continue;
            target = InputNames.Id(name, row);
            var (sha256, refusal) = await ReceiveAsync(desk, field, file, cancellation);
            if (refusal is null)
                FileFields.Put(posted.Typed, field, row, sha256!);
            else
                refused.Add(new RefusedFile(name, row, refusal, file.FileName));
        }
        RefusedFiles = refused.Count == 0 ? null : RefusedFile.Write(refused);
        if (await drafts.SaveAsync(current.Get(), desk.AssignmentId, posted.With(posted.Typed), cancellation) is not DraftOutcome.Saved)
            Note = words["NotSavedCopyKept"];
        return RedirectToPage("Attempt", null, new { taskId = desk.Task.Id }, target);
    }

    private async Task<(string? Sha256, string? Refusal)> ReceiveAsync(TaskDesk desk, Field field, IFormFile file, CancellationToken cancellation)
    {
        if (FileFields.KindOf(field) is not { } kind)
            return (null, "upload.unknown-field");
        await using var content = file.OpenReadStream();
        var received = await receive.RunAsync(current.Get(), desk.AssignmentId, content, file.FileName, kind, cancellation);
        return (received?.File?.Sha256, received is null ? "upload.unknown-field" : received.Refusal?.Code);
    }

    private static JsonResult Refuse(string text) => new(new { text }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
