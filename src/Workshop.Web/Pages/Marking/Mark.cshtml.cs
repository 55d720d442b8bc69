using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Scoring.ScoreSheets;
using Workshop.Web.Access;
using Workshop.Web.Frame;
using Workshop.Web.Marking;
using Workshop.Web.Marking.Similarity;
using Workshop.Web.Results;
using Workshop.Web.Submissions;
using Workshop.Web.Submissions.Data;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Marking;

/// <summary>One attempt to mark: the work, and the rubric to mark it by.</summary>
public sealed class MarkModel(
    WorkshopDb db, CurrentActor current, ResultReader results, MarkWork mark, SaveMarkingDraft drafts, MarkingQueue queue,
    SimilarWorks similar, IStringLocalizer<MarkingWords> words) : PageModel
{
    private ScoreSheet? _automatic;

    [BindProperty]
    public MarkingForm Form { get; set; } = new();

    [TempData]
    public bool Saved { get; set; }

    public ResultView Result { get; private set; } = null!;

    /// <summary>The data the work is about, with its key; null where there is none.</summary>
    public MarkedData? Data { get; private set; }

    /// <summary>Works and brief this one is close to; null where there is nothing to look into.</summary>
    public SimilarityNotes? Similarity { get; private set; }

    /// <summary>When the shown draft was saved; null where the form shows no draft.</summary>
    public DateTimeOffset? DraftSavedAt { get; private set; }

    /// <summary>Another marker's assessment that came while this one was typed; null for none.</summary>
    public Assessment? Conflict { get; private set; }

    /// <summary>What the checks gave for a criterion.</summary>
    public CriterionScore? Automatic(string criterion) => _automatic?.FindCriterion(criterion);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        var draft = await db.MarkingDrafts.AsNoTracking()
            .FirstOrDefaultAsync(d => d.SubmissionId == id && d.MarkerId == current.Get().PersonId, cancellation);
        DraftSavedAt = draft?.SavedAt;
        Form = draft is not null && MarkingForm.FromDraft(draft.Marks) is { } typed
            ? typed
            : MarkingForm.Of(Result.Task.Rubric, Result.Sheet, Result.Submission.Assessments.Max(a => a.Number), Result.Remark);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, bool stay, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();
        if (Form.ToMarks(id, out var unreadable) is not { } marks)
            return Refuse(new MarkingRefusal.MarkOutOfRange(unreadable!, Result.Task.Rubric.FindCriterion(unreadable!)?.Weight ?? 0));
        if (await mark.RunAsync(current.Get(), marks, cancellation) is MarkingOutcome.Refused refused)
            return Refuse(refused.Why);
        Saved = true;
        var next = stay ? id : await queue.NextAsync(current.Get(), id, cancellation);
        return next is null ? RedirectToPage("Index") : RedirectToPage(new { id = next });
    }

    /// <summary>Keeps what is typed; answers a script in JSON.</summary>
    public async Task<IActionResult> OnPostDraftAsync(Guid id, CancellationToken cancellation) =>
        await drafts.RunAsync(current.Get(), id, Form.ToDraft(), cancellation) is { } at
            ? new JsonResult(new { savedAt = at })
            : NotFound();

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var actor = current.Get();
        if (!await db.Submissions.MarkableBy(actor).AnyAsync(s => s.Id == id, cancellation)
            || await results.FindAsync(actor, id, cancellation) is not { } result)
            return false;
        Result = result;
        Data = MarkedData.Find(result.Submission, result.Task);
        Similarity = await similar.FindNotesAsync(actor, result.Submission, result.Task, cancellation);
        _automatic = result.Submission.Assessments.Single(a => a.Kind == AssessmentKind.Automatic).Sheet();
        return true;
    }

    private IActionResult Refuse(MarkingRefusal refusal)
    {
        switch (refusal)
        {
            case MarkingRefusal.NotYours:
                return NotFound();
            case MarkingRefusal.MarkedMeanwhile meanwhile:
                Conflict = Result.Submission.Assessments.Find(a => a.Id == meanwhile.AssessmentId);
                Form.SeenAssessment = Conflict?.Number ?? Form.SeenAssessment;
                ModelState.Remove("Form.SeenAssessment");
                break;
            case MarkingRefusal.MarkMissing missing:
                AddError(missing.Criterion, "Mark", words["MarkMissing"]);
                break;
            case MarkingRefusal.MarkOutOfRange range:
                AddError(range.Criterion, "Mark", words["MarkOutOfRange", Numbers.Mark(range.Weight)]);
                break;
            case MarkingRefusal.NotForPeople fixedByChecks:
                AddError(fixedByChecks.Criterion, "Mark", words["NotForPeople"]);
                break;
            case MarkingRefusal.ReasonMissing reason:
                AddError(reason.Criterion, "Remark", words["ReasonMissing"]);
                break;
        }
        return Page();
    }

    private void AddError(string criterion, string part, string text) =>
        ModelState.AddModelError($"Form.Entries[{Form.Entries.FindIndex(e => e.Criterion == criterion)}].{part}", text);
}
