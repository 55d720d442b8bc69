using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Workshop.Web.Frame.Language;
using Workshop.Web.Frame.Security;
using Workshop.Web.Frame.Themes;
using Workshop.Web.Frame.Time;

namespace Workshop.Web.Frame;

/// <summary>Everything around the pages: look, languages, headers, error pages.</summary>
public static class FrameSetup
{
    public static IServiceCollection AddFrame(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLocalization();
        services.AddRouting(o => o.LowercaseUrls = true);
        services.AddRazorPages(o => o.Conventions.AddPageRoute("/Glossary/Index", "/glossary"));
        services.AddAntiforgery(o => (o.HeaderName, o.SuppressXFrameOptionsHeader, o.Cookie.SecurePolicy) = ("X-Antiforgery", true, CookieSecurePolicy.SameAsRequest));
        services.Configure<CookieTempDataProviderOptions>(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        // Chinese text goes out as it is; escaped it would be three times as long.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => ThemeReader.Read(configuration.GetSection("Theme").Get<ThemeOptions>() ?? new ThemeOptions()));
        services.AddSingleton<Moments>();
        return services;
    }

    /// <summary>First in the pipeline: whatever fails later is still told in words and in the reader's language.</summary>
    public static IApplicationBuilder UseFrame(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRequestLocalization(Languages.Options());
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        return app;
    }

    public static void MapFrame(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapTheme();
        app.MapRazorPages().WithStaticAssets();
    }
}
