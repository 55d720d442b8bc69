using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Workshop.Web.Access;

/// <summary>Knows the actor of the request: found once, when the session is checked.</summary>
public sealed class CurrentActor(IServiceProvider services, KnownActors known, IHttpContextAccessor http, IOptions<IdentityOptions> identity)
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
            || await known.FindAsync(id, stamp, () => AskAsync(id, stamp)) is not { } person)
            return false;
        _actor = person with { Cohort = Chosen(person.Places) };
        return true;
    }

    /// <summary>Made only when it is needed, so that most requests hold no database context.</summary>
    private Task<Actor?> AskAsync(Guid id, string stamp) => services.GetRequiredService<ActorsInDatabase>().FindAsync(id, stamp);

    private CohortPlace? Chosen(ImmutableArray<CohortPlace> places)
    {
        var wish = Guid.TryParse(http.HttpContext?.Request.Cookies[CohortCookie], out var cohort) ? cohort : Guid.Empty;
        return places.FirstOrDefault(p => p.CohortId == wish) ?? places.FirstOrDefault();
    }
}
