using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Workshop.Web.Frame;

/// <summary>The way back from a page below the second level: the pages above it, from the top down, without the page itself.</summary>
public static class Trail
{
    private const string Key = "Trail";

    public static void SetTrail(this ViewDataDictionary viewData, params IReadOnlyList<Crumb> crumbs) => viewData[Key] = crumbs;

    public static IReadOnlyList<Crumb> GetTrail(this ViewDataDictionary viewData) => viewData[Key] as IReadOnlyList<Crumb> ?? [];
}

/// <summary>One page above.</summary>
/// <param name="Text">Its title.</param>
/// <param name="Url">Its address.</param>
public sealed record Crumb(string Text, string Url);
