namespace Workshop.Web.Frame.Places;

/// <summary>A place that exists, with its address.</summary>
public sealed record PlaceLink(Place Place, string Url, bool IsCurrent)
{
    /// <summary>The role's places whose pages exist; the one whose folder the request lies in is current.</summary>
    public static IReadOnlyList<PlaceLink> Of(FrameState frame, HttpContext context)
    {
        if (frame.Person?.Role is not { } role)
            return [];
        var links = context.RequestServices.GetRequiredService<LinkGenerator>();
        return [.. from place in PlacesOfRole.For(role)
                   let url = links.GetPathByPage(context, place.Page)
                   where url is not null
                   select new PlaceLink(place, url, Holds(url, context.Request))];
    }

    private static bool Holds(string url, HttpRequest request)
    {
        var path = request.PathBase + request.Path;
        return url == "/" ? path == "/" : path.StartsWithSegments(url, StringComparison.OrdinalIgnoreCase);
    }
}
