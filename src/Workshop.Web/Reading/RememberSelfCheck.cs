using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data;
using Workshop.Data.Progress;
using Workshop.Web.Access;

namespace Workshop.Web.Reading;

/// <summary>Answers to a module's questions, as they were sent.</summary>
/// <param name="CourseId">The course.</param>
/// <param name="Module">The module.</param>
/// <param name="Sheet">The answers, judged.</param>
/// <param name="After">Number of the newest attempt the form was made after; 0 for none.</param>
public sealed record SelfCheckSent(string CourseId, Module Module, SelfCheckSheet Sheet, int After);

/// <summary>
/// Keeps every attempt at a self-check beside the earlier ones. The same answers sent again by the same form are the same
/// attempt; a form without any answer is none.
/// </summary>
public sealed class RememberSelfCheck(WorkshopDb db, TimeProvider time, IOutputCacheStore pages)
{
    public async Task RunAsync(Actor actor, SelfCheckSent sent, CancellationToken cancellation)
    {
        if (sent.Sheet.Items.All(i => i.IsRight is null))
            return;
        try
        {
            await SaveAsync(actor, sent, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another window of the same reader took the number first: the next one is free.
            db.ChangeTracker.Clear();
            await SaveAsync(actor, sent, cancellation);
        }
        await pages.EvictByTagAsync(ReaderPageCache.TagOf(actor.PersonId), cancellation);
    }

    private async Task SaveAsync(Actor actor, SelfCheckSent sent, CancellationToken cancellation)
    {
        var record = SelfCheckRecord.Write(sent.Sheet);
        var earlier = db.SelfCheckAttempts.Where(
            a => a.PersonId == actor.PersonId && a.CourseId == sent.CourseId && a.ModuleId == sent.Module.Id);
        if (await earlier.AnyAsync(a => a.Number - 1 == sent.After && a.Answers == record, cancellation))
            return;
        var newest = await earlier.MaxAsync(a => (int?)a.Number, cancellation) ?? 0;
        db.SelfCheckAttempts.Add(new SelfCheckAttempt
        {
            PersonId = actor.PersonId, CourseId = sent.CourseId, ModuleId = sent.Module.Id,
            Number = newest + 1, AnsweredAt = time.GetUtcNow(),
            QuestionsSha256 = sent.Module.SelfCheckSha256, Answers = record,
            Right = sent.Sheet.Right, Questions = sent.Sheet.Items.Length,
        });
        await db.SaveChangesAsync(cancellation);
    }
}
