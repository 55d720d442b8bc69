using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data;
using Workshop.Data.Progress;
using Workshop.Web.Access;

namespace Workshop.Web.Reading;

/// <summary>How far somebody has read a course, and how they did in its self-checks.</summary>
public sealed class ReadingProgress(WorkshopDb db)
{
    /// <summary>All modules in teaching order, as the actor stands.</summary>
    public Task<ImmutableArray<ModuleStanding>> OfAsync(Actor actor, Course course, CancellationToken cancellation) =>
        OfAsync(actor.PersonId, course, cancellation);

    /// <summary>The same of a person whom the caller has found the actor to look after.</summary>
    public async Task<ImmutableArray<ModuleStanding>> OfAsync(Guid personId, Course course, CancellationToken cancellation)
    {
        var places = await db.ModuleProgress.AsNoTracking()
            .Where(p => p.PersonId == personId && p.CourseId == course.Id)
            .ToDictionaryAsync(p => p.ModuleId, cancellation);
        var tries = await NewestTriesAsync(personId, course, cancellation);
        return [.. course.Modules.Select((module, i) => Standing(i + 1, module, places.GetValueOrDefault(module.Id)) with
        {
            SelfCheck = tries.GetValueOrDefault(module.Id),
        })];
    }

    private static ModuleStanding Standing(int number, Module module, ModuleProgress? at) => at is null
        ? new(number, module, 0, null, null, false)
        : new(number, module, at.FurthestPercent, at.Anchor, at.ReadAt, at.FinishedAt is not null);

    private async Task<Dictionary<string, SelfCheckTry>> NewestTriesAsync(Guid personId, Course course, CancellationToken cancellation)
    {
        var own = db.SelfCheckAttempts.AsNoTracking().Where(a => a.PersonId == personId && a.CourseId == course.Id);
        var newest = await own.Where(a => !own.Any(later => later.ModuleId == a.ModuleId && later.Number > a.Number))
            .Select(a => new { a.ModuleId, a.Number, a.AnsweredAt, a.Right, a.Questions, a.QuestionsSha256 }).ToListAsync(cancellation);
        return newest.ToDictionary(a => a.ModuleId, a => new SelfCheckTry(
            a.Number, a.AnsweredAt, a.Right, a.Questions, course.FindModule(a.ModuleId)?.SelfCheckSha256 == a.QuestionsSha256));
    }
}
