using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data;
using Workshop.Data.Progress;
using Workshop.Web.Access;

namespace Workshop.Web.Reading;

/// <summary>What the actor answered to a module's questions before.</summary>
public sealed class SelfCheckHistory(WorkshopDb db)
{
    /// <summary>Most attempts that are shown.</summary>
    public const int Most = 20;

    /// <summary>The newest first, <see cref="Most"/> at most.</summary>
    public async Task<ImmutableArray<SelfCheckTry>> OfAsync(Actor actor, string courseId, Module module, CancellationToken cancellation) =>
        [.. await Attempts(actor, courseId, module).OrderByDescending(a => a.Number).Take(Most)
            .Select(a => new SelfCheckTry(a.Number, a.AnsweredAt, a.Right, a.Questions, a.QuestionsSha256 == module.SelfCheckSha256))
            .ToListAsync(cancellation)];

    /// <summary>The answers of one attempt at the questions as they are now; null where there is none such.</summary>
    public async Task<SelfCheckSheet?> FindSheetAsync(Actor actor, string courseId, Module module, int number, CancellationToken cancellation)
    {
        var record = await Attempts(actor, courseId, module)
            .Where(a => a.Number == number && a.QuestionsSha256 == module.SelfCheckSha256)
            .Select(a => a.Answers).FirstOrDefaultAsync(cancellation);
        return record is null ? null : SelfCheckRecord.Read(module.SelfCheck, record);
    }

    private IQueryable<SelfCheckAttempt> Attempts(Actor actor, string courseId, Module module) =>
        db.SelfCheckAttempts.AsNoTracking().Where(a => a.PersonId == actor.PersonId && a.CourseId == courseId && a.ModuleId == module.Id);
}
