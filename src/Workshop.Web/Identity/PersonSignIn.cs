using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Workshop.Data.People;

namespace Workshop.Web.Identity;

/// <summary>Signs people in, save those whose account was closed.</summary>
internal sealed class PersonSignIn(
    UserManager<Person> people, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Person> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Person>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Person> confirmation)
    : SignInManager<Person>(people, http, claims, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Person user) =>
        user.DeactivatedAt is null && await base.CanSignInAsync(user);
}
