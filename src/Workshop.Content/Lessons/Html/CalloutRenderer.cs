using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Workshop.Content.Lessons.Html;

/// <summary><c>::: control Title</c> as an aside with a label; the style sheet hangs its icon on <c>data-icon</c>.</summary>
internal sealed class CalloutRenderer(string language) : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var kind = CalloutKind.Get(container.Info);
        var label = string.IsNullOrWhiteSpace(container.Arguments) ? kind.Label.In(language) : container.Arguments.Trim();
        renderer.EnsureLine();
        renderer.Write($"<aside class=\"callout callout-{kind.Id}\">").WriteLine();
        renderer.Write($"<p class=\"callout-label\"><span class=\"callout-icon\" data-icon=\"{kind.Id}\" aria-hidden=\"true\"></span>");
        renderer.WriteEscape(label);
        renderer.WriteLine("</p>");
        renderer.WriteChildren(container);
        renderer.EnsureLine();
        renderer.WriteLine("</aside>");
    }
}
