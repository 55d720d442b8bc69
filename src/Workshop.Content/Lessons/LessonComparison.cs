using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workshop.Content.Faults;
using Workshop.Scoring;

namespace Workshop.Content.Lessons;

/// <summary>Whether the English text is built as the Chinese one is; reported where the English one departs.</summary>
internal static class LessonComparison
{
    public static void Compare(LessonDocument chinese, LessonDocument english, ProblemBag problems)
    {
        CompareHeadings(chinese, english, problems);
        ComparePart<CustomContainer>("提示框", "call-outs", chinese, english, problems);
        ComparePart<Table>("表格", "tables", chinese, english, problems);
        Report("图片", "images", Images(chinese), Images(english), english, problems);
    }

    private static void CompareHeadings(LessonDocument chinese, LessonDocument english, ProblemBag problems)
    {
        var count = Math.Max(chinese.Headings.Length, english.Headings.Length);
        for (var i = 0; i < count; i++)
        {
            var there = i < chinese.Headings.Length ? chinese.Headings[i] : null;
            var here = i < english.Headings.Length ? english.Headings[i] : null;
            if (there?.Heading.Level == here?.Heading.Level) continue;
            var line = here?.Line ?? english.Source.LineAt(english.Source.Body.TrimEnd().Length);
            var (wanted, found) = (Level(there), Level(here));
            problems.Add(LessonFaults.OtherHeadings.At(
                english.Source.File, line, i + 1, wanted.Zh, found.Zh, wanted.En, found.En));
            return;
        }
    }

    private static LocalText Level(LocatedHeading? heading) =>
        heading is null ? new("没有", "missing") : new($" {heading.Heading.Level} 级", $"level {heading.Heading.Level}");

    private static void ComparePart<T>(
        string zh, string en, LessonDocument chinese, LessonDocument english, ProblemBag problems) where T : MarkdownObject =>
        Report(zh, en, chinese.Syntax.Descendants<T>().Count(), english.Syntax.Descendants<T>().Count(), english, problems);

    private static int Images(LessonDocument document) => document.Syntax.Descendants<LinkInline>().Count(l => l.IsImage);

    private static void Report(string zh, string en, int there, int here, LessonDocument english, ProblemBag problems)
    {
        if (there != here)
            problems.Add(LessonFaults.OtherParts.At(english.Source.File, english.Source.LineAt(0), zh, en, there, here));
    }
}
