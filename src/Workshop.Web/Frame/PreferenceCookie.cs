namespace Workshop.Web.Frame;

/// <summary>A choice about the look, kept in the browser for a year. It names nobody and opens nothing.</summary>
public static class PreferenceCookie
{
    public static void Set(HttpResponse response, string name, string value) =>
        response.Cookies.Append(name, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
        });
}
