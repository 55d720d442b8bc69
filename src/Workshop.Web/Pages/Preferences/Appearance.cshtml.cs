using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Frame;
using Workshop.Web.Frame.Themes;

namespace Workshop.Web.Pages.Preferences;

[AllowAnonymous]
public sealed class AppearanceModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? appearance, string? returnUrl)
    {
        if (appearance is null || !Appearance.All.Contains(appearance, StringComparer.Ordinal))
            return BadRequest();
        PreferenceCookie.Set(Response, Appearance.CookieName, appearance);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
