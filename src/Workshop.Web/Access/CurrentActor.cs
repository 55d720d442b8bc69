using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Workshop.Data;
using Workshop.Scoring;

namespace Workshop.Web.Access;

/// <summary>Knows the actor of the request: found once, when the session is checked.</summary>
public sealed class CurrentActor(WorkshopDb db, KnownActors known, IHttpContextAccessor http, IOptions<IdentityOptions> identity)
{
    /// <summary>Cookie with the id of the cohort being worked in; a wish only, checked against the enrolments.</summary>
    public const string CohortCookie = "workshop.cohort";

    private Actor? _actor;

    /// <summary>The actor, or null where nobody is signed in.</summary>
    public Actor? Find() => _actor;

    /// <summary>The actor on a page that only signed-in people reach.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Actor Get() => _actor ?? throw new InvalidOperationException("This page was reached without a signed-in person.");

    /// <summary>Finds the person behind a session; false where the account is closed or the session was ended elsewhere.</summary>
    public async Task<bool> RecogniseAsync(ClaimsPrincipal session)
    {
        if (!Guid.TryParse(session.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            || session.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) is not { } stamp
            || await known.FindAsync(id, stamp, () => FindAsync(id, stamp)) is not { } person)
            return false;
        _actor = person with { Cohort = Chosen(person.Places) };
        return true;
    }

    private async Task<Actor?> FindAsync(Guid id, string stamp)
    {
        var person = await db.People.AsNoTracking()
            .Where(p => p.Id == id && p.DeactivatedAt == null && p.SecurityStamp == stamp)
            .Select(p => new { p.DisplayName, p.IsSchoolAdministrator, p.School!.Id, p.School.NameZh, p.School.NameEn, p.School.TimeZone })
            .FirstOrDefaultAsync();
        if (person is null)
            return null;
        var school = new ActorSchool(person.Id, new LocalText(person.NameZh, person.NameEn), person.TimeZone);
        return new Actor(id, school, person.DisplayName, person.IsSchoolAdministrator, [.. await PlacesOfAsync(id)], Cohort: null);
    }

    private Task<List<CohortPlace>> PlacesOfAsync(Guid personId) =>
        db.Enrolments.AsNoTracking().Where(e => e.PersonId == personId)
            .OrderByDescending(e => e.Cohort!.StartsOn).ThenBy(e => e.CohortId)
            .Select(e => new CohortPlace(e.CohortId, e.Cohort!.Name, e.Cohort.CourseId, e.Role, e.GroupId, e.Group!.Name))
            .ToListAsync();

    private CohortPlace? Chosen(ImmutableArray<CohortPlace> places)
    {
        var wish = Guid.TryParse(http.HttpContext?.Request.Cookies[CohortCookie], out var cohort) ? cohort : Guid.Empty;
        return places.FirstOrDefault(p => p.CohortId == wish) ?? places.FirstOrDefault();
    }
}
