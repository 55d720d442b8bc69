using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Workshop.Web.Frame;
using Workshop.Web.Frame.Language;

namespace Workshop.Web.Pages.Preferences;

[AllowAnonymous]
public sealed class LanguageModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? language, string? returnUrl)
    {
        if (!Languages.IsKnown(language))
            return BadRequest();
        PreferenceCookie.Set(Response, Languages.CookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language!)));
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
