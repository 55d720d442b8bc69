using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons.Html;

/// <summary>A paragraph that is nothing but an image becomes a figure, with the image's title as its caption.</summary>
internal sealed class FigureRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock block)
    {
        if (block.Inline is { FirstChild: LinkInline { IsImage: true } image } && image.NextSibling is null) Figure(renderer, image);
        else base.Write(renderer, block);
    }

    private static void Figure(HtmlRenderer renderer, LinkInline image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure class=\"figure\">");
        LinkRenderer.Image(renderer, image);
        if (!string.IsNullOrWhiteSpace(image.Title))
        {
            renderer.Write("<figcaption>");
            renderer.WriteEscape(image.Title);
            renderer.Write("</figcaption>");
        }
        renderer.WriteLine("</figure>");
    }
}
