using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Workshop.Content.Live;
using Workshop.Web.Access;
using Workshop.Web.Frame.Language;
using Workshop.Web.Frame.Themes;

namespace Workshop.Web.Reading;

/// <summary>
/// Keeps a module's page for the one reader it was made for, until they read on, the content changes, or anything about
/// their account does. Lessons are what a whole class opens at once; nobody's page is ever shown to another.
/// </summary>
internal sealed class ReaderPageCache(LiveLibrary library, KnownActors known, IOptions<AntiforgeryOptions> antiforgery) : IOutputCachePolicy
{
    public const string Policy = "reader-page";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>What everything kept for a reader is marked with.</summary>
    public static string TagOf(Guid personId) => $"reader:{personId}";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var reader = http.RequestServices.GetRequiredService<CurrentActor>().Find();
        var may = reader is not null && HttpMethods.IsGet(http.Request.Method) && !http.Request.QueryString.HasValue;
        (context.EnableOutputCaching, context.AllowCacheLookup, context.AllowCacheStorage, context.AllowLocking) = (may, may, may, false);
        if (!may)
            return ValueTask.CompletedTask;
        context.ResponseExpirationTimeSpan = Kept;
        context.Tags.Add(TagOf(reader!.PersonId));
        var vary = context.CacheVaryByRules.VaryByValues;
        vary["reader"] = $"{reader.PersonId}/{reader.Cohort?.CohortId}/{known.Version}";
        vary["look"] = $"{Languages.Current}/{Appearance.Of(http.Request)}";
        vary["content"] = library.Current.Version;
        // The forms of the page are signed for the browser that asked for it.
        vary["browser"] = http.Request.Cookies[antiforgery.Value.Cookie.Name!] ?? "";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie);
        return ValueTask.CompletedTask;
    }
}
