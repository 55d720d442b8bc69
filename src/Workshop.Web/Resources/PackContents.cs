using System.Collections.Immutable;
using System.Text;
using Workshop.Content;
using Workshop.Web.Resources.Documents;
using Workshop.Web.Resources.Templates;
using Workshop.Web.Sheets;

namespace Workshop.Web.Resources;

/// <summary>What a pack holds: words, red lines, cases, tables, and a page that says so.</summary>
public static class PackContents
{
    private const string Markdown = "text/markdown; charset=utf-8";

    /// <summary>The pack of a course as it stands.</summary>
    /// <param name="course">The course.</param>
    /// <param name="language">A language tag of <see cref="Frame.Language.Languages"/>.</param>
    public static ResourcePack Make(Course course, string language)
    {
        var words = new PackWording(language);
        ImmutableArray<ResourceFile> files = [.. Glossary(course, words), .. RedLines(course, words), .. Cases(course, words), .. Templates(course, words)];
        var guide = new ResourceFile(
            "guide.md", ResourceSection.Guide, words["PackGuide"], FileNames.Of(words["PackGuide"], ".md"), Markdown, Text(PackGuide.Write(course, files, words)));
        return ResourcePack.Of([guide, .. files], words["PackTitle", course.Title.In(language)]);
    }

    private static IEnumerable<ResourceFile> Glossary(Course course, PackWording words)
    {
        if (course.Glossary.IsEmpty)
            yield break;
        var title = words["PackGlossary"];
        yield return Book("glossary", ResourceSection.Glossary, title, "", GlossaryTable.Book(course, words));
        yield return new(
            "glossary.csv", ResourceSection.Glossary, title, FileNames.Of(title, ".csv"), CsvFile.ContentType, CsvFile.Of(GlossaryTable.Csv(course, words)));
    }

    private static IEnumerable<ResourceFile> RedLines(Course course, PackWording words)
    {
        if (course.RedLines is not { } list)
            yield break;
        var title = list.Title.In(words.Language);
        yield return Book("red-lines", ResourceSection.RedLines, title, "", RedLineDocuments.Book(list, words));
        yield return new(
            "red-lines.md", ResourceSection.RedLines, title, FileNames.Of(title, ".md"), Markdown, Text(RedLineDocuments.Markdown(list, words)));
    }

    private static IEnumerable<ResourceFile> Cases(Course course, PackWording words) =>
        from story in course.Cases
        let title = story.Title.In(words.Language)
        let name = FileNames.Of($"{words[$"Trade{story.Trade}"]} - {title}", ".md")
        select new ResourceFile(
            $"case-{story.Id}.md", ResourceSection.Cases, title, $"{words["PackCases"]}/{name}", Markdown, Text(CaseMarkdown.Write(story, words)));

    private static IEnumerable<ResourceFile> Templates(Course course, PackWording words) =>
        TemplateShelf.Of(course, words).Select(t => Book(t.Key, ResourceSection.Templates, t.Title, words["PackTemplates"] + "/", t.Book));

    private static ResourceFile Book(string key, ResourceSection section, string title, string folder, byte[] book) =>
        new($"{key}.xlsx", section, title, folder + FileNames.Of(title, ".xlsx"), SheetBook.ContentType, StableBook.Of(book));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
