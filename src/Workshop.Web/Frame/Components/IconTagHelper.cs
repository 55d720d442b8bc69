using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Workshop.Web.Frame.Components;

/// <summary><c>&lt;icon name="clock" /&gt;</c>: decoration beside words, hidden from screen readers unless it has a label.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : FrameTagHelper
{
    /// <summary>A name in icons.txt.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it says where no words stand beside it.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(IconOf(Name, Label));
    }
}
