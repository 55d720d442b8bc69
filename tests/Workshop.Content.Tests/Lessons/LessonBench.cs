using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Scoring;

namespace Workshop.Content.Tests.Lessons;

/// <summary>Writes Markdown as a page of module "here" in course "shop", which knows one term, one other module and one task.</summary>
internal sealed class LessonBench : IDisposable
{
    private readonly TemporaryRoot _root = new();

    public ProblemBag Problems { get; } = new();

    public IEnumerable<string> Codes => Problems.InOrder().Select(p => p.Code);

    public void Dispose() => _root.Dispose();

    public void Asset(string name, string content = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>") =>
        _root.Write($"assets/{name}", content);

    public Lesson Write(string markdown, string language = "zh")
    {
        var document = Parse(markdown, language);
        var other = Parse("## 步骤 {#steps}\n\n一步。\n", language);
        var aov = new GlossaryTerm(
            "aov", new LocalText("客单价", "Average order value"), new LocalText("平均每单\"多少\"钱。", "What an <order> is worth."));
        var glossary = ImmutableDictionary<string, GlossaryTerm>.Empty.Add("aov", aov);
        var targets = new LinkTargets("shop", glossary,
            ImmutableDictionary<string, LanguagePair>.Empty.Add("other", new LanguagePair(other, other)),
            FrozenSet.Create("other", "unlisted"), FrozenSet.Create("listing"));
        var assets = new PageAssets(ContentTree.Open(_root.Path), "assets", "/content/shop/here/assets/", Problems);
        return LessonWriter.Write(document, targets, assets, Problems);
    }

    public IHtmlDocument Page(string markdown, string language = "zh") => new HtmlParser().ParseDocument(Write(markdown, language).Html);

    public LessonDocument Parse(string markdown, string language = "zh") =>
        LessonParser.Parse(new LessonSource("module.md", language, markdown, 0), Problems);
}
