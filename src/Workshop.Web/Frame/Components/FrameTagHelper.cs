using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Workshop.Web.Frame.Components;

/// <summary>What the recurring parts of a page share: the request, icons, and plain elements.</summary>
public abstract class FrameTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected IHtmlContent IconOf(string name, string? label = null) => Icons.Render(ViewContext.HttpContext, name, label);

    /// <summary>An element with text in it, encoded.</summary>
    protected static TagBuilder Element(string tag, string? cssClass, string? text = null)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
            element.AddCssClass(cssClass);
        if (text is not null)
            element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>Turns the tag into an element with these classes, keeping those it was given.</summary>
    protected static void Become(TagHelperOutput output, string tag, string cssClass)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", given is null ? cssClass : $"{cssClass} {given}");
    }
}
