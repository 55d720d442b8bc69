using Microsoft.AspNetCore.Localization;

namespace Workshop.Web.Frame.Language;

/// <summary>
/// The language the browser asks for first, of those there are. Whoever asks for any Chinese gets Chinese: by its tag alone zh or
/// zh-TW is another language than zh-Hans, and the English that stands behind it in most lists would win.
/// </summary>
internal sealed class BrowserLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var asked = httpContext.Request.GetTypedHeaders().AcceptLanguage.Where(l => l.Quality is not 0).OrderByDescending(l => l.Quality ?? 1);
        var language = asked.Select(l => Find(l.Value.Value ?? "")).FirstOrDefault(l => l is not null);
        return Task.FromResult(language is null ? null : new ProviderCultureResult(language));
    }

    private static string? Find(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => Languages.Chinese,
        "en" => Languages.English,
        _ => null,
    };
}
