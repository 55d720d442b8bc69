using Microsoft.Net.Http.Headers;

namespace Workshop.Web.Frame.Themes;

/// <summary>Serves the theme's files; an address that names the current version may be kept for a year.</summary>
public static class ThemeEndpoints
{
    public static void MapTheme(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/theme/{name}", Serve).AllowAnonymous().ExcludeFromDescription();

    private static IResult Serve(string name, string? v, Theme theme, HttpResponse response)
    {
        if (theme.FindFile(name) is not { } file)
            return TypedResults.NotFound();
        response.Headers.CacheControl = v == file.Version ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.PhysicalFile(file.Path, file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Version}\""));
    }
}
