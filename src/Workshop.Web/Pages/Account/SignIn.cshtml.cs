using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Workshop.Data.People;
using Workshop.Web.Demo;
using Workshop.Web.Hosting;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
public sealed class SignInModel(
    SignInManager<Person> signIn, UserManager<Person> people, HostSettings settings, IStringLocalizer<AccountWords> words) : PageModel
{
    public sealed class InputModel
    {
        public string? UserName { get; set; }

        public string? Password { get; set; }
    }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Key of a sentence shown above the form; null for none.</summary>
    [TempData]
    public string? Notice { get; set; }

    public bool OffersDemo => settings.Demo;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Require(Input.UserName, "Input.UserName", "UserNameMissing");
        Require(Input.Password, "Input.Password", "PasswordMissing");
        if (!ModelState.IsValid)
            return Page();
        var result = await signIn.PasswordSignInAsync(Input.UserName!, Input.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            return Onward();
        ModelState.AddModelError("Input.UserName", words[result.IsLockedOut ? "LockedOut" : "WrongPassword"]);
        return Page();
    }

    /// <summary>One click in the demo school; nowhere else is there a way in without a password.</summary>
    public async Task<IActionResult> OnPostDemoAsync(string? userName)
    {
        if (!settings.Demo || DemoPeople.SignIns.All(p => p.UserName != userName))
            return NotFound();
        if (await people.FindByEmailAsync(DemoSchool.EmailOf(userName!)) is not { } person)
            return NotFound();
        await signIn.SignInAsync(person, isPersistent: false);
        return Onward();
    }

    private void Require(string? value, string field, string key)
    {
        if (string.IsNullOrEmpty(value))
            ModelState.AddModelError(field, words[key]);
    }

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}
