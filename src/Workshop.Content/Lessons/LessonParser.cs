using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workshop.Content.Faults;

namespace Workshop.Content.Lessons;

/// <summary>Markdown to a <see cref="LessonDocument"/>, with everything that can be said of one file alone.</summary>
internal static class LessonParser
{
    public static LessonDocument Parse(LessonSource source, ProblemBag problems)
    {
        var syntax = Markdown.Parse(source.Body, LessonPipeline.Shared);
        if (syntax.Count == 0) problems.Add(LessonFaults.NoBody.At(source.File, source.LineAt(0)));
        RefuseHtml(source, syntax, problems);
        CheckCallouts(source, syntax, problems);
        return new LessonDocument(source, syntax, HeadingReader.Read(source, syntax, problems));
    }

    // Comments are an author's notes; they are neither shown nor refused.
    private static void RefuseHtml(LessonSource source, MarkdownDocument syntax, ProblemBag problems)
    {
        foreach (var block in syntax.Descendants<HtmlBlock>().Where(b => b.Type != HtmlBlockType.Comment))
            problems.Add(LessonFaults.RawHtml.At(source.File, source.LineAt(block.Span.Start), Written(source, block)));
        foreach (var inline in syntax.Descendants<HtmlInline>().Where(i => !i.Tag.StartsWith("<!--", StringComparison.Ordinal)))
            problems.Add(LessonFaults.RawHtml.At(source.File, source.LineAt(inline.Span.Start), inline.Tag));
    }

    private static string Written(LessonSource source, HtmlBlock block)
    {
        var text = source.Body[block.Span.Start..Math.Min(block.Span.End + 1, source.Body.Length)];
        return text.Split('\n')[0];
    }

    private static void CheckCallouts(LessonSource source, MarkdownDocument syntax, ProblemBag problems)
    {
        foreach (var container in syntax.Descendants<CustomContainer>())
        {
            var line = source.LineAt(container.Span.Start);
            if (!CalloutKind.IsKnown(container.Info))
                problems.Add(LessonFaults.UnknownCallout.At(source.File, line, container.Info ?? "", CalloutKind.AllIds));
            if (container.ClosingFencedCharCount == 0) problems.Add(LessonFaults.OpenCallout.At(source.File, line));
        }
    }
}
