using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Lessons;

namespace Workshop.Content.Reading;

/// <summary>A page in both languages: name.md, written first, and name.en.md.</summary>
internal sealed record PagePair(MarkdownPage? Chinese, MarkdownPage? English)
{
    public LanguagePair Documents => new(Chinese?.Document, English?.Document);

    /// <summary>Reads both files with one of the ways of <see cref="MarkdownPage"/> and compares their structure.</summary>
    public static PagePair Read(
        ContentTree tree, string path, ProblemBag problems, Func<ContentTree, string, string, ProblemBag, MarkdownPage?> find)
    {
        var (chinese, english) = ($"{path}.md", $"{path}.en.md");
        if (!tree.Has(chinese)) problems.Add(FileFaults.Missing.At(chinese, 0, chinese));
        else if (!tree.Has(english)) problems.Add(FileFaults.NoTranslation.At(chinese, 1, english));
        var pair = new PagePair(
            tree.Has(chinese) ? find(tree, chinese, "zh", problems) : null,
            tree.Has(english) ? find(tree, english, "en", problems) : null);
        if (pair is { Chinese: { } zh, English: { } en }) LessonComparison.Compare(zh.Document, en.Document, problems);
        return pair;
    }

    /// <summary>Follows the links of both pages; null where one of them is missing.</summary>
    public LessonPair? Write(LinkTargets targets, PageAssets assets, ProblemBag problems)
    {
        var chinese = Chinese is null ? null : LessonWriter.Write(Chinese.Document, targets, assets, problems);
        var english = English is null ? null : LessonWriter.Write(English.Document, targets, assets, problems);
        return chinese is null || english is null ? null : new LessonPair(chinese, english);
    }
}
