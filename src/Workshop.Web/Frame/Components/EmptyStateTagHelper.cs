using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;empty-state icon="award" title="…"&gt;…&lt;/empty-state&gt;</c>: nothing here yet, and what to do next.</summary>
public sealed class EmptyStateTagHelper : FrameTagHelper
{
    public string Icon { get; set; } = "circle";

    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", "empty-state");
        output.PreContent.AppendHtml(IconOf(Icon)).AppendHtml(Element("p", "empty-state-title", Title));
    }
}
