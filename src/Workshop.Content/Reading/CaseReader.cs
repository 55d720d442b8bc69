using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Scoring;

namespace Workshop.Content.Reading;

/// <summary>The folder cases/ of a course: name.md and name.en.md for each case.</summary>
internal sealed class CaseReader(ContentTree tree, string courseFolder, LinkTargets targets, ProblemBag problems)
{
    private const string Chinese = ".md";
    private const string English = ".en.md";

    /// <summary>The headings every case has, by their anchors, which are the same in both languages.</summary>
    private static readonly ImmutableArray<string> Parts = ["problem", "analysis", "lesson"];

    private readonly string _folder = $"{courseFolder}/cases";

    /// <summary>The sound cases by trade, then by id.</summary>
    public ImmutableArray<CaseStudy> ReadAll()
    {
        foreach (var stray in tree.FilesBelow(_folder).Except(tree.FilesIn(_folder, Chinese)))
            problems.Add(ResourceFaults.StrayCaseFile.At(stray, 0));
        return [.. Names().Select(Find).OfType<CaseStudy>().OrderBy(c => c.Trade).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<string> Names() => tree.FilesIn(_folder, Chinese)
        .Select(f => f[(_folder.Length + 1)..^(f.EndsWith(English, StringComparison.Ordinal) ? English : Chinese).Length])
        .Distinct(StringComparer.Ordinal);

    private CaseStudy? Find(string id)
    {
        var before = problems.Errors;
        var pages = PagePair.Read(tree, $"{_folder}/{id}", problems, MarkdownPage.FindWithFrontMatter);
        var chinese = pages.Chinese?.FrontMatter is { } zh ? CaseFront.ReadChinese(zh, id, targets) : null;
        var english = pages.English?.FrontMatter is { } en ? CaseFront.ReadEnglish(en) : null;
        foreach (var page in new[] { pages.Chinese, pages.English }.OfType<MarkdownPage>()) CheckParts(page.Document);
        var written = pages.Write(targets, new PageAssets(tree, $"{_folder}/assets", "", problems), problems);
        if (problems.Errors > before || chinese is null || english is null || written is null) return null;
        return new CaseStudy(id, new LocalText(chinese.Title, english.Title), new LocalText(chinese.Summary, english.Summary),
            chinese.Trade, chinese.ModuleIds, written, new LocalText(Portable(pages.Chinese!), Portable(pages.English!)));
    }

    private void CheckParts(LessonDocument document)
    {
        var sections = document.Headings.Where(h => h.Heading.Level == 2).ToImmutableArray();
        var found = sections.Select(s => s.Heading.Anchor);
        if (found.SequenceEqual(Parts)) return;
        var wrong = sections.Where((s, i) => s.Heading.Anchor != Parts.ElementAtOrDefault(i)).FirstOrDefault();
        problems.Add(ResourceFaults.CaseParts.At(
            document.Source.File, wrong?.Line ?? document.Source.LineAt(0), Listed(Parts), Listed(found)));
    }

    private static string Listed(IEnumerable<string> anchors) => string.Join(' ', anchors.Select(a => $"{{#{a}}}"));

    private static string Portable(MarkdownPage page) => PortableMarkdown.Of(page.Document.Source.Body);
}
