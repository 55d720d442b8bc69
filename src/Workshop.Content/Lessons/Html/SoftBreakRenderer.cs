using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons.Html;

/// <summary>Writes nothing for a line end between Chinese characters.</summary>
internal sealed class SoftBreakRenderer : LineBreakInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (!SoftBreak.IsSilent(lineBreak)) base.Write(renderer, lineBreak);
    }
}
