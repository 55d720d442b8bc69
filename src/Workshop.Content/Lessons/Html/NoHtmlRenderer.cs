using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Workshop.Content.Lessons.Html;

/// <summary>Raw HTML was reported by the parser and is not shown.</summary>
internal sealed class NoHtmlRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block) => renderer.EnsureLine();
}

/// <summary>Raw HTML within a line was reported by the parser and is not shown.</summary>
internal sealed class NoInlineHtmlRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.Write("");
}
