using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Workshop.Web.Access;

namespace Workshop.Web.Identity;

/// <summary>Holds every session against its account, so that signing out everywhere and closing an account work at once.</summary>
internal static class SessionCheck
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var actor = context.HttpContext.RequestServices.GetRequiredService<CurrentActor>();
        if (context.Principal is not null && await actor.RecogniseAsync(context.Principal))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>
    /// A script that saves a draft must learn that the session ended, not receive the sign-in page as an answer. A form sent
    /// without one is answered by the page that keeps what was typed: a redirect would throw it away.
    /// </summary>
    public static Task AnswerScriptsInNumbersAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Headers.XRequestedWith == "fetch" || request.Headers.ContainsKey("HX-Request") || (HttpMethods.IsPost(request.Method) && request.HasFormContentType))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
