using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Workshop.Data;
using Workshop.Data.People;
using Workshop.Web.Access;
using Workshop.Web.Audit;
using Workshop.Web.Hosting;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Account;

[EnableRateLimiting(Limits.SignIn)]
public sealed class SecurityModel(
    UserManager<Person> people, SignInManager<Person> signIn, CurrentActor current, WorkshopDb db, TimeProvider time,
    IStringLocalizer<AccountWords> words) : PageModel
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    /// <summary>Key of what was just done; null for nothing.</summary>
    [TempData]
    public string? Changed { get; set; }

    [TempData]
    public string? Notice { get; set; }

    public void OnGet()
    {
    }

    /// <summary>A changed password ends all other sessions, since it changes the stamp they carry.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var person = await PersonAsync();
        var result = await people.ChangePasswordAsync(person, CurrentPassword ?? "", NewPassword ?? "");
        if (!result.Succeeded)
        {
            var isCurrentWrong = result.Errors.Any(e => e.Code == "PasswordMismatch");
            ModelState.AddModelError(isCurrentWrong ? "CurrentPassword" : "NewPassword", words[isCurrentWrong ? "CurrentPasswordWrong" : "PasswordTooShort"]);
            return Page();
        }
        await signIn.RefreshSignInAsync(person);
        Changed = "PasswordChanged";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        var actor = current.Get();
        db.Record(actor, time.GetUtcNow(), AuditTrail.SignedOutEverywhere, actor.PersonId);
        await people.UpdateSecurityStampAsync(await PersonAsync());
        await signIn.SignOutAsync();
        Notice = "SignedOut";
        return RedirectToPage("SignIn");
    }

    private async Task<Person> PersonAsync() =>
        await people.FindByIdAsync(current.Get().PersonId.ToString())
        ?? throw new InvalidOperationException("The signed-in person has no account.");
}
