using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Workshop.Web.Frame.Components;

/// <summary>
/// <c>&lt;page-head title="…" purpose="…"&gt;…&lt;/page-head&gt;</c>: title, one line of purpose, and inside it the page's one
/// primary action. Names the browser's tab as well.
/// </summary>
public sealed class PageHeadTagHelper : FrameTagHelper
{
    public string Title { get; set; } = "";

    public string? Purpose { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Title;
        var actions = await output.GetChildContentAsync();
        var words = Element("div", "page-head-words");
        words.InnerHtml.AppendHtml(Element("h1", null, Title));
        if (!string.IsNullOrEmpty(Purpose))
            words.InnerHtml.AppendHtml(Element("p", "page-purpose", Purpose));

        Become(output, "header", "page-head");
        output.Content.SetHtmlContent(words);
        if (actions.IsEmptyOrWhiteSpace)
            return;
        var box = Element("div", "page-actions");
        box.InnerHtml.AppendHtml(actions.GetContent());
        output.Content.AppendHtml(box);
    }
}
