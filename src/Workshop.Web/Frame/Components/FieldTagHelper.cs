using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Frame.Components;

/// <summary>
/// <c>&lt;field for="Email" label="…" hint="…" type="email" required /&gt;</c>: label above, hint under it, error in words, then
/// the control. With content, the content is the control and takes its <c>aria-describedby</c> from <see cref="DescribedBy"/>.
/// </summary>
public sealed class FieldTagHelper(IStringLocalizer<FrameWords> words) : FrameTagHelper
{
    /// <summary>The property it edits.</summary>
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>An input type, or <c>textarea</c>.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Marks the label with "(必填)" and the control with required.</summary>
    public bool Required { get; set; }

    /// <summary>Unit shown at the end of the control, such as 元.</summary>
    public string? Unit { get; set; }

    public string? Autocomplete { get; set; }

    /// <summary>Ids of hint and error for a control inside the field; null where there is neither.</summary>
    public static string? DescribedBy(string id, bool hasHint, bool hasError) => (hasHint, hasError) switch
    {
        (true, true) => $"{id}-hint {id}-error",
        (true, false) => $"{id}-hint",
        (false, true) => $"{id}-error",
        _ => null,
    };

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var error = ErrorOf(name);
        var given = await output.GetChildContentAsync();

        Become(output, "div", error is null ? "field" : "field has-error");
        output.Content.AppendHtml(LabelOf(id));
        if (Hint is not null)
            output.Content.AppendHtml(Element("p", "field-hint", Hint).Having("id", $"{id}-hint"));
        if (error is not null)
            output.Content.AppendHtml(Element("p", "field-error").Having("id", $"{id}-error")
                .Holding(IconOf("exclamation-circle")).Holding(Element("span", null, error)));
        output.Content.AppendHtml(given.IsEmptyOrWhiteSpace ? WithUnit(Control(id, name, error is not null)) : given);
    }

    private TagBuilder LabelOf(string id)
    {
        var label = Element("label", "field-label", Label).Having("for", id);
        return Required ? label.Holding(Element("span", "field-required", words["Required"])) : label;
    }

    private TagBuilder Control(string id, string name, bool hasError)
    {
        var value = ValueOf(name);
        var isArea = Type == "textarea";
        var control = isArea
            ? Element("textarea", "form-control", value).Having("rows", "4")
            : Element("input", "form-control").Having("type", Type).Having("value", Type == "password" ? null : value);
        control.TagRenderMode = isArea ? TagRenderMode.Normal : TagRenderMode.SelfClosing;
        return control.Having("id", id).Having("name", name).Having("autocomplete", Autocomplete)
            .Having("required", Required ? "" : null)
            .Having("aria-invalid", hasError ? "true" : null)
            .Having("aria-describedby", DescribedBy(id, Hint is not null, hasError));
    }

    private TagBuilder WithUnit(TagBuilder control)
    {
        if (Unit is null)
            return control;
        control.AddCssClass("num");
        return Element("div", "with-unit").Holding(control).Holding(Element("span", "unit", Unit));
    }

    /// <summary>What was typed wins over the model: nothing typed is ever lost.</summary>
    private string? ValueOf(string name) =>
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : For.Model?.ToString();

    private string? ErrorOf(string name) =>
        ViewContext.ViewData.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;
}
