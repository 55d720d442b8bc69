using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Submissions;
using Workshop.Web.Access;

namespace Workshop.Web.Submissions;

/// <summary>What became of a save.</summary>
public abstract record DraftOutcome
{
    /// <summary>Saved; the next save names this version.</summary>
    public sealed record Saved(int Version, DateTimeOffset At) : DraftOutcome;

    /// <summary>Another window saved first. Its text stands; the text sent now is kept as a copy. Nothing is lost.</summary>
    public sealed record Newer(int Version, DateTimeOffset At, string Answers) : DraftOutcome
    {
        /// <summary>The copy; null where the same text is the draft already.</summary>
        public Guid? Copy { get; init; }
    }

    /// <summary>Not saved.</summary>
    public sealed record Refused(Refusal Why) : DraftOutcome;
}

/// <summary>Keeps what a trainee has typed. A save made from an older version than the stored one never overwrites it.</summary>
public sealed class SaveDraft(WorkshopDb db, TimeProvider time)
{
    /// <summary>Most characters of a whole form; fields have their own, smaller limits at hand-in.</summary>
    public const int MostCharacters = 4_000_000;

    /// <param name="actor">The trainee.</param>
    /// <param name="assignmentId">What it is typed for.</param>
    /// <param name="answers">The form as JSON.</param>
    /// <param name="from">Version the text was made from; 0 for a first save.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<DraftOutcome> RunAsync(Actor actor, Guid assignmentId, string answers, int from, CancellationToken cancellation)
    {
        if (answers.Length > MostCharacters)
            return new DraftOutcome.Refused(new Refusal.TooLarge(MostCharacters));
        if (!await db.Assignments.TakenBy(actor).AnyAsync(a => a.Id == assignmentId, cancellation))
            return new DraftOutcome.Refused(new Refusal.NotYours());
        var draft = await FindAsync(actor, assignmentId, cancellation);
        if (draft is not null && draft.Version != from)
            return await KeepCopyAsync(draft, answers, cancellation);
        try
        {
            return await WriteAsync(draft, actor, assignmentId, answers, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another window's save came between reading and writing: it stands.
            db.ChangeTracker.Clear();
            draft = await FindAsync(actor, assignmentId, cancellation);
            if (draft is null)
                throw;
            return await KeepCopyAsync(draft, answers, cancellation);
        }
    }

    private Task<Draft?> FindAsync(Actor actor, Guid assignmentId, CancellationToken cancellation) =>
        db.Drafts.FirstOrDefaultAsync(d => d.AssignmentId == assignmentId && d.PersonId == actor.PersonId, cancellation);

    private async Task<DraftOutcome> WriteAsync(
        Draft? draft, Actor actor, Guid assignmentId, string answers, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (draft is null)
            db.Drafts.Add(draft = new Draft
            {
                Id = Guid.CreateVersion7(now), AssignmentId = assignmentId, PersonId = actor.PersonId,
                Answers = answers, Version = 0, SavedAt = now,
            });
        draft.Answers = answers;
        draft.Version++;
        draft.SavedAt = now;
        await db.SaveChangesAsync(cancellation);
        return new DraftOutcome.Saved(draft.Version, now);
    }

    private async Task<DraftOutcome> KeepCopyAsync(Draft draft, string answers, CancellationToken cancellation)
    {
        if (draft.Answers == answers)
            return new DraftOutcome.Newer(draft.Version, draft.SavedAt, draft.Answers);
        var now = time.GetUtcNow();
        var copy = new DraftCopy { Id = Guid.CreateVersion7(now), DraftId = draft.Id, Answers = answers, SavedAt = now };
        db.DraftCopies.Add(copy);
        await db.SaveChangesAsync(cancellation);
        return new DraftOutcome.Newer(draft.Version, draft.SavedAt, draft.Answers) { Copy = copy.Id };
    }
}
