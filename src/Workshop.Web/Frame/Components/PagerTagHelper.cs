using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;pager page="2" pages="7" /&gt;</c>: keeps the filter in the address. Nothing where there is one page.</summary>
public sealed class PagerTagHelper(IStringLocalizer<FrameWords> words) : FrameTagHelper
{
    /// <summary>From 1.</summary>
    public int Page { get; set; }

    public int Pages { get; set; }

    /// <summary>Name of the page number in the address.</summary>
    public string Parameter { get; set; } = "p";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }
        Become(output, "nav", "pager");
        output.Attributes.SetAttribute("aria-label", words["Pager"].Value);
        output.Content.AppendHtml(Step(Page - 1, "PagerPrevious", "chevron-left", "prev"));
        output.Content.AppendHtml(Element("span", "pager-at", words["PagerAt", Page, Pages]));
        output.Content.AppendHtml(Step(Page + 1, "PagerNext", "chevron-right", "next"));
    }

    private TagBuilder Step(int page, string key, string icon, string rel)
    {
        var exists = page >= 1 && page <= Pages;
        return Element(exists ? "a" : "span", exists ? "btn btn-quiet" : "btn btn-quiet disabled")
            .Having("href", exists ? Address(page) : null)
            .Having("rel", exists ? rel : null)
            .Having("aria-disabled", exists ? null : "true")
            .Holding(IconOf(icon))
            .Holding(Element("span", null, words[key]));
    }

    private string Address(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = request.Query.Where(q => q.Key != Parameter)
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value))
            .Append(KeyValuePair.Create(Parameter, (string?)page.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }
}
