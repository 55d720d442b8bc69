using Workshop.Content.Faults;
using Workshop.Content.Lessons.Html;

namespace Workshop.Content.Lessons;

/// <summary>The last step of a page: links followed, words counted, and the HTML written once somebody reads it.</summary>
internal static class LessonWriter
{
    public static Lesson Write(LessonDocument document, LinkTargets targets, PageAssets assets, ProblemBag problems)
    {
        new LinkResolver(document, targets, assets, problems).Resolve();
        var text = PlainText.Of(document.Syntax);
        var count = WordCount.Of(text);
        var contents = document.Headings.Select(h => h.Heading).Where(h => h.Level is 2 or 3);
        return new Lesson(new(() => LessonHtml.Write(document)), [.. contents], text, count.Total, count.Minutes);
    }
}
