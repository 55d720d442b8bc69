using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions.Forms;

/// <summary>Puts another text in the place of a draft, knowingly; the text that stood there is kept as a copy.</summary>
public sealed class ReplaceDraft(WorkshopDb db, SaveDraft save, TimeProvider time)
{
    /// <summary>By a text from a window that was told of a newer one.</summary>
    /// <param name="actor">The trainee.</param>
    /// <param name="assignmentId">What it is typed for.</param>
    /// <param name="answers">The text to go on with.</param>
    /// <param name="over">Version of the draft to be replaced; where it is no longer the newest, nothing is.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<DraftOutcome> WithTypedAsync(Actor actor, Guid assignmentId, string answers, int over, CancellationToken cancellation)
    {
        var draft = await db.Drafts.FirstOrDefaultAsync(d => d.AssignmentId == assignmentId && d.PersonId == actor.PersonId, cancellation);
        if (draft?.Version == over)
            await KeepAsync(draft, answers, cancellation);
        return await save.RunAsync(actor, assignmentId, answers, over, cancellation);
    }

    /// <summary>By a kept copy; null where there is no such copy of the actor's.</summary>
    public async Task<DraftOutcome?> WithCopyAsync(Actor actor, Guid assignmentId, Guid copyId, CancellationToken cancellation)
    {
        var copy = await db.DraftCopies.Include(c => c.Draft).FirstOrDefaultAsync(
            c => c.Id == copyId && c.Draft!.PersonId == actor.PersonId && c.Draft.AssignmentId == assignmentId, cancellation);
        return copy is null ? null : await WithTypedAsync(actor, assignmentId, copy.Answers, copy.Draft!.Version, cancellation);
    }

    /// <summary>Written by the same save that replaces the text. Copies of the text that goes on are needed no longer.</summary>
    private async Task KeepAsync(Draft draft, string answers, CancellationToken cancellation)
    {
        db.DraftCopies.RemoveRange(await db.DraftCopies.Where(c => c.DraftId == draft.Id && c.Answers == answers).ToListAsync(cancellation));
        if (draft.Answers == answers)
            return;
        var now = time.GetUtcNow();
        db.DraftCopies.Add(new DraftCopy { Id = Guid.CreateVersion7(now), DraftId = draft.Id, Answers = draft.Answers, SavedAt = draft.SavedAt });
    }
}
