using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Workshop.Data.People;

namespace Workshop.Web.Identity;

/// <summary>Signs people in by user name or mail address, save those whose account was closed.</summary>
internal sealed class PersonSignIn(
    UserManager<Person> people, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Person> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Person>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Person> confirmation)
    : SignInManager<Person>(people, http, claims, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Person user) =>
        user.DeactivatedAt is null && await base.CanSignInAsync(user);

    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        if ((await UserManager.FindByNameAsync(userName) ?? await UserManager.FindByEmailAsync(userName)) is { } person)
            return await PasswordSignInAsync(person, password, isPersistent, lockoutOnFailure);
        // As slow as a wrong password, so that the time of the answer does not tell who has an account.
        UserManager.PasswordHasher.HashPassword(null!, password);
        return SignInResult.Failed;
    }
}
