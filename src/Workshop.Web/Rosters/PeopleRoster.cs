using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Data.Cohorts;
using Workshop.Data.People;
using Workshop.Web.Access;
using Workshop.Web.Frame.Lists;

namespace Workshop.Web.Rosters;

/// <summary>Whether an account can be signed in to.</summary>
public enum AccountState
{
    Open,
    Locked,
    Closed,
}

/// <summary>What a list of people is narrowed to; null means any.</summary>
public sealed record PeopleFilter(string? Search, CohortRole? Role, int Page);

/// <summary>One account of the school.</summary>
public sealed record PersonRow(
    string Name, string SignInName, string? Email, bool IsAdministrator, IReadOnlyList<PersonPlace> Places, AccountState State);

/// <summary>What somebody is in a cohort.</summary>
public sealed record PersonPlace(CohortRole Role, string Cohort);

/// <summary>The accounts of the actor's school, by name.</summary>
public sealed class PeopleRoster(WorkshopDb db, TimeProvider time)
{
    public Task<ListPage<PersonRow>> ReadAsync(Actor actor, PeopleFilter filter, CancellationToken cancellation)
    {
        var people = db.People.AsNoTracking().LookedAfterBy(actor);
        if (filter.Search is { Length: > 0 } search)
            people = people.Where(p => p.DisplayName.Contains(search) || p.UserName!.Contains(search) || p.Email!.Contains(search));
        if (filter.Role is { } role)
            people = people.Where(p => db.Enrolments.Any(e => e.PersonId == p.Id && e.Role == role));
        return Rows(people.OrderBy(p => p.DisplayName).ThenBy(p => p.Id)).PageAsync(filter.Page, cancellation);
    }

    private IQueryable<PersonRow> Rows(IQueryable<Person> people)
    {
        var now = time.GetUtcNow();
        return people.Select(p => new PersonRow(
            p.DisplayName, p.UserName!, p.Email, p.IsSchoolAdministrator,
            db.Enrolments.Where(e => e.PersonId == p.Id).OrderByDescending(e => e.Cohort!.StartsOn).Select(e => new PersonPlace(e.Role, e.Cohort!.Name)).ToList(),
            p.DeactivatedAt != null ? AccountState.Closed : p.LockoutEnd > now ? AccountState.Locked : AccountState.Open));
    }
}
