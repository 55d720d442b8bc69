using Workshop.Web.Access;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Saves what a form sent.</summary>
public sealed class TypedDrafts(SaveDraft save, ReplaceDraft replace)
{
    /// <summary>Saves the text made from the page's version.</summary>
    public async Task<DraftOutcome> SaveAsync(Actor actor, Guid assignmentId, PostedWork posted, CancellationToken cancellation) =>
        SameIsSaved(await save.RunAsync(actor, assignmentId, posted.Answers, posted.Version, cancellation), posted);

    /// <summary>Saves the text over another window's, which is kept.</summary>
    public async Task<DraftOutcome> KeepAsync(Actor actor, Guid assignmentId, PostedWork posted, int over, CancellationToken cancellation) =>
        SameIsSaved(await replace.WithTypedAsync(actor, assignmentId, posted.Answers, over, cancellation), posted);

    /// <summary>The text is there already: an answer was lost on its way and the save is sent again.</summary>
    private static DraftOutcome SameIsSaved(DraftOutcome outcome, PostedWork posted) =>
        outcome is DraftOutcome.Newer newer && newer.Answers == posted.Answers ? new DraftOutcome.Saved(newer.Version, newer.At) : outcome;
}
