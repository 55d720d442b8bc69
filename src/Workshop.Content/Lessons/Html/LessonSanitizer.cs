using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace Workshop.Content.Lessons.Html;

/// <summary>The last gate: whatever the writers above might let through, only what is listed here reaches a page.</summary>
internal static class LessonSanitizer
{
    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = Set(
            "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "pre", "code", "strong", "em", "br", "a", "img",
            "figure", "figcaption", "table", "thead", "tbody", "tr", "th", "td", "div", "aside", "span"),
        AllowedAttributes = Set(
            "id", "class", "href", "src", "alt", "rel", "title", "role", "tabindex", "scope", "start",
            "loading", "decoding", "width", "height",
            "aria-label", "aria-hidden", "data-definition", "data-icon"),
        AllowedSchemes = Set("https"),
        UriAttributes = Set("href", "src"),
    })
    {
        // No style is allowed through, so none needs to be understood: half the time, and no CSS engine to start.
        HtmlParserFactory = () => new HtmlParser(),
    };

    public static string Clean(string html) => Sanitizer.Sanitize(html).Trim();

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}
