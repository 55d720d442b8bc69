using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Workshop.Web.Frame.Components;

internal static class TagBuilderExtensions
{
    /// <summary>The element with this content put at its end.</summary>
    public static TagBuilder Holding(this TagBuilder element, IHtmlContent content)
    {
        element.InnerHtml.AppendHtml(content);
        return element;
    }

    /// <summary>The element with this attribute; null leaves it out.</summary>
    public static TagBuilder Having(this TagBuilder element, string name, string? value)
    {
        if (value is not null)
            element.Attributes[name] = value;
        return element;
    }
}
