using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;status meaning="Earned"&gt;已发布&lt;/status&gt;</c>: the state of a thing in a word or two.</summary>
public sealed class StatusTagHelper : FrameTagHelper
{
    public Meaning Meaning { get; set; }

    /// <summary>Another icon than the meaning's own.</summary>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "span", $"status is-{Meaning.ToString().ToLowerInvariant()}");
        output.PreContent.SetHtmlContent(IconOf(Icon ?? OwnIcon));
    }

    private string OwnIcon => Meaning switch
    {
        Meaning.Neutral => "circle",
        Meaning.Brand => "arrow-right",
        Meaning.Earned => "check-lg",
        Meaning.Partial => "circle-half",
        Meaning.Lost => "x-lg",
        Meaning.Pending => "hourglass-split",
    };
}
