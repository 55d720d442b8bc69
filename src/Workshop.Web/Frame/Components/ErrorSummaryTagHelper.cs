using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;error-summary /&gt;</c>: every error of the form in one place, each a link to its field. Nothing where there is none.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<FrameWords> words) : FrameTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors().ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        Become(output, "div", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "error-summary");
        output.Content.AppendHtml(Element("h2", null, words["ErrorSummary"]));
        output.Content.AppendHtml(List(errors));
    }

    private static TagBuilder List(IEnumerable<(string Field, string Text)> errors)
    {
        var list = Element("ul", null);
        foreach (var (field, text) in errors)
            list.Holding(Element("li", null).Holding(field.Length == 0
                ? Element("span", null, text)
                : Element("a", null, text).Having("href", "#" + TagBuilder.CreateSanitizedId(field, "_"))));
        return list;
    }

    private IEnumerable<(string Field, string Text)> Errors() =>
        from entry in ViewContext.ViewData.ModelState
        where entry.Value.ValidationState == ModelValidationState.Invalid
        from error in entry.Value.Errors
        select (entry.Key, error.ErrorMessage);
}
