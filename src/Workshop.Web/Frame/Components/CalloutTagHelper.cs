using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;callout meaning="Lost" title="…"&gt;…&lt;/callout&gt;</c>: what happened, what is safe, what to do.</summary>
public sealed class CalloutTagHelper : FrameTagHelper
{
    public Meaning Meaning { get; set; }

    /// <summary>The message in one line.</summary>
    public string? Title { get; set; }

    /// <summary>True for a message that has just come up and must be read out.</summary>
    public bool Announce { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "div", $"callout is-{Meaning.ToString().ToLowerInvariant()}");
        if (Announce)
            output.Attributes.SetAttribute("role", Meaning == Meaning.Lost ? "alert" : "status");
        output.PreContent.AppendHtml(IconOf(OwnIcon)).AppendHtml("<div class=\"callout-body\">");
        if (Title is not null)
            output.PreContent.AppendHtml(Element("p", "callout-title", Title));
        output.PostContent.AppendHtml("</div>");
    }

    private string OwnIcon => Meaning switch
    {
        Meaning.Neutral or Meaning.Brand => "info-circle",
        Meaning.Earned => "check-circle",
        Meaning.Partial or Meaning.Lost => "exclamation-triangle",
        Meaning.Pending => "hourglass-split",
    };
}
