using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workshop.Content.Faults;

namespace Workshop.Content.Lessons;

/// <summary>
/// Turns the links and images of one page into addresses of the site, in place. A link that leads nowhere loses its address
/// and is shown as its words.
/// </summary>
internal sealed class LinkResolver(LessonDocument document, LinkTargets targets, PageAssets assets, ProblemBag problems)
{
    private const string Nowhere = "";

    public void Resolve()
    {
        foreach (var link in document.Syntax.Descendants<LinkInline>().ToList())
            link.Url = link.IsImage ? Image(link) : Link(link, link.Url ?? "");
        foreach (var link in document.Syntax.Descendants<AutolinkInline>())
            if (link.IsEmail || !IsSecure(link.Url)) Report(link, LessonFaults.LinkKind, link.Url);
    }

    private string Image(LinkInline image)
    {
        var url = image.Url ?? "";
        if (PlainText.OfInlines(image).Length == 0) Report(image, LessonFaults.NoAlt, url);
        if (!PageAssets.IsWellFormed(url)) return Report(image, LessonFaults.ImagePath, url);
        if (assets.FindSize(url) is { } size)
        {
            image.GetAttributes().AddProperty("width", size.Width.ToString(CultureInfo.InvariantCulture));
            image.GetAttributes().AddProperty("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
        return assets.FindAddress(url) ?? Report(image, LessonFaults.NoImage, url);
    }

    private string Link(LinkInline link, string url)
    {
        if (PlainText.OfInlines(link).Length == 0 && !link.Descendants<LinkInline>().Any()) Report(link, LessonFaults.NoLinkText, url);
        var (scheme, target) = Split(url);
        return scheme switch
        {
            "glossary" => Term(link, target),
            "task" => targets.Tasks.Contains(target) ? $"/tasks/{target}" : Report(link, LessonFaults.UnknownTask, target),
            "module" => Module(link, target),
            "https" when IsSecure(url) => External(link, url),
            _ when url.StartsWith('#') => Heading(link, url),
            _ when PageAssets.IsWellFormed(url) => assets.FindAddress(url) ?? Report(link, LessonFaults.DeadLink, url),
            _ => Report(link, LessonFaults.LinkKind, url),
        };
    }

    private string Term(LinkInline link, string id)
    {
        if (!targets.Glossary.TryGetValue(id, out var term)) return Report(link, LessonFaults.UnknownTerm, id);
        link.GetAttributes().AddClass("term");
        link.GetAttributes().AddProperty("data-definition", term.Definition.In(document.Source.Language));
        return $"/courses/{targets.Course}/glossary#{id}";
    }

    private string Module(LinkInline link, string rest)
    {
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var (id, anchor) = hash < 0 ? (rest, null) : (rest[..hash], rest[(hash + 1)..]);
        if (!targets.Modules.TryGetValue(id, out var module))
            return Report(link, targets.ModuleFolders.Contains(id) ? LessonFaults.UnlistedModule : LessonFaults.UnknownModule, id);
        if (anchor is null) return $"/modules/{id}";
        return module.In(document.Source.Language)?.HasAnchor(Uri.UnescapeDataString(anchor)) == false
            ? Report(link, LessonFaults.DeadLink, "module:" + rest)
            : $"/modules/{id}#{anchor}";
    }

    private string Heading(LinkInline link, string url) =>
        document.HasAnchor(Uri.UnescapeDataString(url[1..])) ? url : Report(link, LessonFaults.DeadLink, url);

    private static string External(LinkInline link, string url)
    {
        link.GetAttributes().AddClass("external");
        link.GetAttributes().AddProperty("rel", "noopener noreferrer");
        return url;
    }

    private static bool IsSecure(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0;

    private static (string Scheme, string Target) Split(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", url) : (url[..colon], url[(colon + 1)..]);
    }

    private string Report(Inline at, ProblemKind kind, string shown)
    {
        problems.Add(kind.At(document.Source.File, document.Source.LineAt(at.Span.Start), shown));
        return Nowhere;
    }
}
