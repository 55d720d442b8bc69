using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Progress;
using Workshop.Web.Access;

namespace Workshop.Web.Reading;

/// <summary>A place in a module.</summary>
/// <param name="CourseId">The course.</param>
/// <param name="ModuleId">The module.</param>
/// <param name="Anchor">The heading in view; null at the top.</param>
/// <param name="Percent">How much of the text lies above the lower edge of the window, 0 to 100.</param>
public sealed record ReadingPlace(string CourseId, string ModuleId, string? Anchor, int Percent);

/// <summary>Keeps the place a person has read to. The furthest point never goes back, and a module once finished stays so.</summary>
public sealed class RememberPlace(WorkshopDb db, TimeProvider time, IOutputCacheStore pages)
{
    public async Task RunAsync(Actor actor, ReadingPlace place, CancellationToken cancellation)
    {
        try
        {
            await SaveAsync(actor, place, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another window of the same reader made the row first: now it is there to be changed.
            db.ChangeTracker.Clear();
            await SaveAsync(actor, place, cancellation);
        }
    }

    private async Task SaveAsync(Actor actor, ReadingPlace place, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var progress = await db.ModuleProgress.FirstOrDefaultAsync(
            p => p.PersonId == actor.PersonId && p.CourseId == place.CourseId && p.ModuleId == place.ModuleId, cancellation);
        if (progress is null)
            db.ModuleProgress.Add(progress = new ModuleProgress
            {
                PersonId = actor.PersonId, CourseId = place.CourseId, ModuleId = place.ModuleId, ReadAt = now,
            });
        progress.ReadAt = now;
        progress.Anchor = place.Anchor;
        progress.FurthestPercent = Math.Max(progress.FurthestPercent, Math.Clamp(place.Percent, 0, 100));
        if (progress.FurthestPercent == 100)
            progress.FinishedAt ??= now;
        await db.SaveChangesAsync(cancellation);
        await pages.EvictByTagAsync(ReaderPageCache.TagOf(actor.PersonId), cancellation);
    }
}
