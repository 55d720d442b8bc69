using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Workshop.Web.Frame.Language;

/// <summary>The languages of the pages and how one is chosen: by the person's switch, else by the browser, else Chinese.</summary>
public static class Languages
{
    public const string Chinese = "zh-Hans";
    public const string English = "en";
    public const string CookieName = "language";

    /// <summary>The language this request is answered in: <see cref="Chinese"/> or <see cref="English"/>.</summary>
    public static string Current =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English ? English : Chinese;

    /// <summary>The one the switch offers.</summary>
    public static string Other => Current == English ? Chinese : English;

    public static bool IsKnown(string? language) => language is Chinese or English;

    internal static RequestLocalizationOptions Options()
    {
        var options = new RequestLocalizationOptions()
            .SetDefaultCulture(Chinese)
            .AddSupportedCultures(Chinese, English)
            .AddSupportedUICultures(Chinese, English);
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = CookieName },
            new BrowserLanguage(),
        ];
        return options;
    }
}
