using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Web.Access;
using Workshop.Web.Frame.Lists;

namespace Workshop.Web.Rosters;

/// <summary>One cohort as the school's administrator sees it.</summary>
public sealed record CohortOverview(
    string Name, string CourseId, DateOnly StartsOn, DateOnly EndsOn, int Trainees, ImmutableArray<string> Staff, int HandedIn, int ToMark, int Released);

/// <summary>The cohorts of the actor's school with what waits in each, the newest first.</summary>
public sealed class CohortOverviews(WorkshopDb db)
{
    public async Task<ListPage<CohortOverview>> ReadAsync(Actor actor, int page, CancellationToken cancellation)
    {
        var cohorts = await db.Cohorts.AsNoTracking().LookedAfterBy(actor).OrderByDescending(c => c.StartsOn).ThenBy(c => c.Id)
            .Select(c => new { c.Id, c.Name, c.CourseId, c.StartsOn, c.EndsOn, Trainees = c.Enrolments.Count(e => e.Role == CohortRole.Trainee) })
            .PageAsync(page, cancellation);
        Guid[] ids = [.. cohorts.Rows.Select(c => c.Id)];
        var staff = await StaffAsync(ids, cancellation);
        var work = await WorkAsync(ids, cancellation);
        var rows = from c in cohorts.Rows
                   let counts = work.GetValueOrDefault(c.Id, new Counts(0, 0, 0))
                   select new CohortOverview(
                       c.Name, c.CourseId, c.StartsOn, c.EndsOn, c.Trainees, [.. staff[c.Id]], counts.HandedIn, counts.ToMark, counts.Released);
        return new([.. rows], cohorts.Found, cohorts.Number);
    }

    private sealed record Counts(int HandedIn, int ToMark, int Released);

    /// <summary>Trainees' newest attempts by how far they have come.</summary>
    private async Task<Dictionary<Guid, Counts>> WorkAsync(Guid[] cohorts, CancellationToken cancellation)
    {
        var newest = await db.Submissions.AsNoTracking()
            .Where(s => cohorts.Contains(s.Assignment!.CohortId)
                && !db.Submissions.Any(later => later.AssignmentId == s.AssignmentId && later.PersonId == s.PersonId && later.Attempt > s.Attempt))
            .Select(s => new
            {
                s.Assignment!.CohortId,
                IsReleased = s.Releases.Any(r => r.WithdrawnAt == null),
                Waits = s.Assessments.OrderByDescending(a => a.Number).First().Pending > 0,
            }).ToListAsync(cancellation);
        return newest.GroupBy(s => s.CohortId)
            .ToDictionary(g => g.Key, g => new Counts(g.Count(), g.Count(s => s.Waits && !s.IsReleased), g.Count(s => s.IsReleased)));
    }

    private async Task<ILookup<Guid, string>> StaffAsync(Guid[] cohorts, CancellationToken cancellation)
    {
        var rows = await db.Enrolments.AsNoTracking().Where(e => cohorts.Contains(e.CohortId) && e.Role != CohortRole.Trainee)
            .Select(e => new { e.CohortId, e.Role, e.Person!.DisplayName }).ToListAsync(cancellation);
        return rows.OrderByDescending(r => r.Role).ThenBy(r => r.DisplayName, StringComparer.Ordinal).ToLookup(r => r.CohortId, r => r.DisplayName);
    }
}
