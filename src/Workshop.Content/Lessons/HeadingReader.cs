using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workshop.Content.Faults;

namespace Workshop.Content.Lessons;

/// <summary>
/// Gives each heading its anchor: the one written behind it as <c>{#id}</c>, else its own words. Anchors do not depend on
/// where a heading stands, so that bookmarks and remembered places survive a new section above them.
/// </summary>
internal static partial class HeadingReader
{
    public static ImmutableArray<LocatedHeading> Read(LessonSource source, MarkdownDocument syntax, ProblemBag problems)
    {
        var headings = ImmutableArray.CreateBuilder<LocatedHeading>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var level = 1;
        foreach (var block in syntax.Descendants<HeadingBlock>())
        {
            var line = source.LineAt(block.Span.Start);
            CheckLevel(source, block.Level, level, line, problems);
            level = Math.Max(2, block.Level);
            var anchor = AnchorOf(block, anchors, out var taken);
            if (taken) problems.Add(LessonFaults.DuplicateAnchor.At(source.File, line, anchor));
            var text = PlainText.OfInlines(block.Inline);
            if (text.Length == 0) problems.Add(LessonFaults.EmptyHeading.At(source.File, line));
            block.GetAttributes().Id = anchor;
            headings.Add(new LocatedHeading(new Heading(block.Level, anchor, text), line));
        }
        return headings.ToImmutable();
    }

    private static void CheckLevel(LessonSource source, int level, int before, int line, ProblemBag problems)
    {
        if (level == 1) problems.Add(LessonFaults.TopHeading.At(source.File, line));
        else if (level > before + 1) problems.Add(LessonFaults.SkippedHeading.At(source.File, line, before, level));
    }

    private static string AnchorOf(HeadingBlock block, HashSet<string> anchors, out bool taken)
    {
        var written = TakeWritten(block);
        if (written is not null)
        {
            taken = !anchors.Add(written);
            return written;
        }
        taken = false;
        var words = Anchor.From(PlainText.OfInlines(block.Inline));
        var anchor = words;
        for (var copy = 2; !anchors.Add(anchor); copy++) anchor = $"{words}-{copy}";
        return anchor;
    }

    private static string? TakeWritten(HeadingBlock block)
    {
        if (block.Inline?.LastChild is not LiteralInline last) return null;
        var match = WrittenAnchor().Match(last.Content.ToString());
        if (!match.Success) return null;
        last.Content.End = last.Content.Start + match.Index - 1;
        return match.Groups["id"].Value;
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z0-9]+(-[a-z0-9]+)*)\}\s*\z")]
    private static partial Regex WrittenAnchor();
}
