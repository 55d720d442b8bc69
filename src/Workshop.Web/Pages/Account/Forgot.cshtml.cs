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
using Workshop.Web.Mail;
using Workshop.Web.Texts;

namespace Workshop.Web.Pages.Account;

[AllowAnonymous]
[EnableRateLimiting(Limits.SignIn)]
public sealed class ForgotModel(UserManager<Person> people, IMailSender mail, HostSettings settings, IStringLocalizer<AccountWords> words) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true, Name = "sent")]
    public bool IsSent { get; set; }

    public void OnGet()
    {
    }

    /// <summary>Answers the same whether the address has an account or not, so that nobody can ask who has one.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Email is null || !Email.Contains('@', StringComparison.Ordinal))
        {
            ModelState.AddModelError("Email", words["EmailMissing"]);
            return Page();
        }
        if (await people.FindByEmailAsync(Email) is { DeactivatedAt: null } person)
            await mail.SendAsync(person.Email!, words["MailSubject"], words["MailText", await LinkAsync(person)], cancellation);
        return RedirectToPage(new { sent = true });
    }

    private async Task<string> LinkAsync(Person person)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await people.GeneratePasswordResetTokenAsync(person)));
        var page = Url.Page("Reset", new { person = person.Id, token })!;
        return new Uri(settings.PublicAddress ?? new Uri($"{Request.Scheme}://{Request.Host}"), page).ToString();
    }
}
