using System.Globalization;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Workshop.Content.Lessons.Html;

/// <summary>A page whose links are resolved, as sanitised HTML.</summary>
internal static class LessonHtml
{
    public static string Write(LessonDocument document)
    {
        TableLayout.Apply(document.Syntax);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        LessonPipeline.Shared.Setup(renderer);
        Replace<HtmlTableRenderer>(renderer, new ScrollingTableRenderer(document.Source.Language));
        Replace<ParagraphRenderer>(renderer, new FigureRenderer());
        Replace<LinkInlineRenderer>(renderer, new LinkRenderer());
        Replace<LineBreakInlineRenderer>(renderer, new SoftBreakRenderer());
        Replace<HtmlBlockRenderer>(renderer, new NoHtmlRenderer());
        Replace<HtmlInlineRenderer>(renderer, new NoInlineHtmlRenderer());
        renderer.ObjectRenderers.Insert(0, new CalloutRenderer(document.Source.Language));
        renderer.Render(document.Syntax);
        return LessonSanitizer.Clean(writer.ToString());
    }

    private static void Replace<T>(HtmlRenderer renderer, IMarkdownObjectRenderer other) where T : class, IMarkdownObjectRenderer
    {
        if (!renderer.ObjectRenderers.Replace<T>(other))
            throw new InvalidOperationException($"The Markdown library no longer has {typeof(T).Name} to replace.");
    }
}
