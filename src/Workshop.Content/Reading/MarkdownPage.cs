using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>A Markdown file taken apart: what it says of itself, and its body.</summary>
internal sealed record MarkdownPage(YamlMap FrontMatter, LessonSource Body)
{
    private const string Fence = "---\n";

    /// <summary>A page that must have front matter, or null with a problem.</summary>
    public static MarkdownPage? FindWithFrontMatter(ContentTree tree, string file, string language, ProblemBag problems)
    {
        if (tree.FindText(file, problems) is not { } text) return null;
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(LessonFaults.NoFrontMatter.At(file, 1));
            return null;
        }
        var body = text[(end + 1 + Fence.Length)..];
        var front = YamlFile.Read(file, text[Fence.Length..(end + 1)], problems, lineOffset: 1);
        return front is null ? null : new MarkdownPage(front, new LessonSource(file, language, body, LinesBefore(text, body)));
    }

    /// <summary>A page that has none, or null with a problem.</summary>
    public static LessonSource? FindPlain(ContentTree tree, string file, string language, ProblemBag problems) =>
        tree.FindText(file, problems) is { } text ? new LessonSource(file, language, text, 0) : null;

    private static int LinesBefore(string text, string body) => text.AsSpan(0, text.Length - body.Length).Count('\n');
}
