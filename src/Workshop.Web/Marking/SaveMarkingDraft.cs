using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Assessments;
using Workshop.Web.Access;

namespace Workshop.Web.Marking;

/// <summary>Keeps what a marker has typed and not finished. Each marker has a draft of their own.</summary>
public sealed class SaveMarkingDraft(WorkshopDb db, TimeProvider time)
{
    /// <summary>When it was saved, or null where the work is not the actor's to mark.</summary>
    public async Task<DateTimeOffset?> RunAsync(Actor actor, Guid submissionId, string marks, CancellationToken cancellation)
    {
        if (!await db.Submissions.MarkableBy(actor).AnyAsync(s => s.Id == submissionId, cancellation))
            return null;
        var now = time.GetUtcNow();
        var draft = await db.MarkingDrafts.FirstOrDefaultAsync(
            d => d.SubmissionId == submissionId && d.MarkerId == actor.PersonId, cancellation);
        if (draft is null)
            db.MarkingDrafts.Add(draft = new MarkingDraft
            {
                Id = Guid.CreateVersion7(now), SubmissionId = submissionId, MarkerId = actor.PersonId, Marks = marks, Version = 0, SavedAt = now,
            });
        draft.Marks = marks;
        draft.Version++;
        draft.SavedAt = now;
        await db.SaveChangesAsync(cancellation);
        return now;
    }
}
