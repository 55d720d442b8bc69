using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Workshop.Web.Frame.Components;

/// <summary>Icons out of the sprite that the build sews from icons.txt.</summary>
public static class Icons
{
    private const string Sprite = "lib/icons.svg";

    /// <param name="context">The request, whose endpoint knows the sprite's fingerprinted address.</param>
    /// <param name="name">A name in icons.txt.</param>
    /// <param name="label">What it says where no words stand beside it; null for decoration.</param>
    public static IHtmlContent Render(HttpContext context, string name, string? label = null)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{context.Request.PathBase}/{Address(context)}#{name}";
        var svg = new TagBuilder("svg");
        svg.AddCssClass("icon");
        svg.Attributes[label is null ? "aria-hidden" : "aria-label"] = label ?? "true";
        if (label is not null)
            svg.Attributes["role"] = "img";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    private static string Address(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[Sprite] ?? Sprite;
}
