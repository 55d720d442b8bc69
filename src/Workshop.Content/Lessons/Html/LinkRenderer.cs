using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons.Html;

/// <summary>Links and images; one without an address was reported and shows its words only.</summary>
internal sealed class LinkRenderer : LinkInlineRenderer
{
    public static void Image(HtmlRenderer renderer, LinkInline image)
    {
        if (string.IsNullOrEmpty(image.Url))
        {
            renderer.WriteEscape(PlainText.OfInlines(image));
            return;
        }
        renderer.Write("<img src=\"").WriteEscapeUrl(image.Url);
        renderer.Write("\" alt=\"").WriteEscape(PlainText.OfInlines(image));
        renderer.Write('"').WriteAttributes(image);
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage) Image(renderer, link);
        else if (string.IsNullOrEmpty(link.Url)) renderer.WriteChildren(link);
        else base.Write(renderer, link);
    }
}
