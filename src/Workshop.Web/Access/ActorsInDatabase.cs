using Microsoft.EntityFrameworkCore;
using Workshop.Data;
using Workshop.Scoring;

namespace Workshop.Web.Access;

/// <summary>Reads who somebody is, and what they are in which cohort.</summary>
public sealed class ActorsInDatabase(WorkshopDb db)
{
    /// <summary>The person with this security stamp, in no cohort yet; null where the account is closed or the stamp is another.</summary>
    public async Task<Actor?> FindAsync(Guid id, string stamp)
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
}
