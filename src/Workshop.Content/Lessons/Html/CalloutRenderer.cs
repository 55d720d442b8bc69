using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Workshop.Content.Lessons.Html;

/// <summary>
/// <c>::: control Title</c> as an aside whose label says in words what the icon shows; the style sheet hangs the icon on
/// <c>data-icon</c>. A note, not a landmark: a lesson with a dozen landmarks is no map.
/// </summary>
internal sealed class CalloutRenderer(string language) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var kind = CalloutKind.Get(container.Info);
        renderer.EnsureLine();
        renderer.WriteLine($"<aside class=\"callout callout-{kind.Id}\" role=\"note\">");
        renderer.Write($"<p class=\"callout-label\"><span class=\"callout-icon\" data-icon=\"{kind.Id}\" aria-hidden=\"true\"></span>");
        renderer.Write("<span class=\"callout-kind\">").WriteEscape(kind.Label.In(language)).Write("</span>");
        if (!string.IsNullOrWhiteSpace(container.Arguments))
        {
            renderer.Write(" <span class=\"callout-title\">");
            renderer.WriteEscape(container.Arguments.Trim()).Write("</span>");
        }
        renderer.WriteLine("</p>");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        renderer.WriteLine("</aside>");
    }
}
