using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data;
using Workshop.Web.Access;

namespace Workshop.Web.Reading;

/// <summary>How far the actor has read a course.</summary>
public sealed class ReadingProgress(WorkshopDb db)
{
    /// <summary>All modules in teaching order.</summary>
    public async Task<ImmutableArray<ModuleStanding>> OfAsync(Actor actor, Course course, CancellationToken cancellation)
    {
        var places = await db.ModuleProgress.AsNoTracking()
            .Where(p => p.PersonId == actor.PersonId && p.CourseId == course.Id)
            .ToDictionaryAsync(p => p.ModuleId, cancellation);
        return [.. course.Modules.Select((module, i) => places.TryGetValue(module.Id, out var at)
            ? new ModuleStanding(i + 1, module, at.FurthestPercent, at.Anchor, at.ReadAt, at.FinishedAt is not null)
            : new ModuleStanding(i + 1, module, 0, null, null, false))];
    }
}
