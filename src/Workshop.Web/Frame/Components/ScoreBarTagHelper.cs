using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Workshop.Web.Texts;

namespace Workshop.Web.Frame.Components;

/// <summary>
/// <c>&lt;score-bar earned="79" lost="11" possible="100" /&gt;</c>: solid is earned, pale is lost, hatched is pending: whatever
/// is neither. Widths are SVG attributes, since the content security policy blocks style attributes.
/// </summary>
public sealed class ScoreBarTagHelper(IStringLocalizer<FrameWords> words) : FrameTagHelper
{
    /// <summary>Marks got, at least 0.</summary>
    public decimal Earned { get; set; }

    /// <summary>Marks lost for good, at least 0.</summary>
    public decimal Lost { get; set; }

    /// <summary>Marks that could be got, above 0.</summary>
    public decimal Possible { get; set; }

    /// <summary>What is said instead of the marks, where the bar shows something else.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Become(output, "svg", "score-bar");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label ?? Marks());
        output.Content.AppendHtml(Part("score-bar-lost", Earned, Lost));
        output.Content.AppendHtml(Part("score-bar-earned", 0m, Earned));
    }

    private string Marks()
    {
        var pending = Possible - Earned - Lost;
        return pending > 0m
            ? words["BarPending", Numbers.Mark(Earned), Numbers.Mark(Possible), Numbers.Mark(pending)]
            : words["Bar", Numbers.Mark(Earned), Numbers.Mark(Possible)];
    }

    private TagBuilder Part(string cssClass, decimal from, decimal length)
    {
        var rect = Element("rect", cssClass);
        rect.Attributes["x"] = Share(from);
        rect.Attributes["width"] = Share(length);
        rect.Attributes["height"] = "100%";
        return rect;
    }

    private string Share(decimal marks) =>
        (Possible > 0m ? marks / Possible * 100m : 0m).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
