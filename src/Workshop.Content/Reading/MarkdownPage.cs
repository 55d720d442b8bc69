using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>A Markdown file taken apart.</summary>
/// <param name="FrontMatter">What it says of itself; null where it has none by design, or a faulty one.</param>
/// <param name="Document">Its body.</param>
internal sealed record MarkdownPage(YamlMap? FrontMatter, LessonDocument Document)
{
    private const string Fence = "---\n";

    /// <summary>A page with front matter; null with a problem where the file or the front matter is not there.</summary>
    public static MarkdownPage? FindWithFrontMatter(ContentTree tree, string file, string language, ProblemBag problems)
    {
        if (tree.FindText(file, problems) is not { } text) return null;
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(LessonFaults.NoFrontMatter.At(file, 1));
            return null;
        }
        var bodyStart = end + 1 + Fence.Length;
        var source = new LessonSource(file, language, text[bodyStart..], text.AsSpan(0, bodyStart).Count('\n'));
        var front = text[Fence.Length..Math.Max(Fence.Length, end + 1)];
        return new MarkdownPage(YamlFile.Read(file, front, problems, lineOffset: 1), LessonParser.Parse(source, problems));
    }

    /// <summary>A page without front matter; null with a problem where the file cannot be read.</summary>
    public static MarkdownPage? FindPlain(ContentTree tree, string file, string language, ProblemBag problems) =>
        tree.FindText(file, problems) is { } text
            ? new MarkdownPage(null, LessonParser.Parse(new LessonSource(file, language, text, 0), problems))
            : null;
}
