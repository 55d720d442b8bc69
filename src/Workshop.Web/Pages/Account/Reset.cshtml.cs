using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Workshop.Data.People;
using Workshop.Web.Hosting;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
public sealed class ResetModel(UserManager<Person> people, IStringLocalizer<AccountWords> words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid PersonId { get; set; }

    [BindProperty(SupportsGet = true, Name = "token")]
    public string? Token { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [TempData]
    public string? Notice { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var person = await people.FindByIdAsync(PersonId.ToString());
        if (person is null || Decode(Token) is not { } token)
            return Refuse("LinkInvalid");
        var result = await people.ResetPasswordAsync(person, token, NewPassword ?? "");
        if (!result.Succeeded)
            return Refuse(result.Errors.Any(e => e.Code == "InvalidToken") ? "LinkInvalid" : "PasswordTooShort");
        await people.SetLockoutEndDateAsync(person, null);
        Notice = "ResetDone";
        return RedirectToPage("SignIn");
    }

    private PageResult Refuse(string key)
    {
        ModelState.AddModelError("NewPassword", words[key]);
        return Page();
    }

    private static string? Decode(string? token)
    {
        try
        {
            return token is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
