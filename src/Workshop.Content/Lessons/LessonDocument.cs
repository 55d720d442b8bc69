using System.Collections.Immutable;
using Markdig.Syntax;

namespace Workshop.Content.Lessons;

/// <summary>A page understood: its syntax tree and its headings, links not yet followed.</summary>
internal sealed record LessonDocument(LessonSource Source, MarkdownDocument Syntax, ImmutableArray<LocatedHeading> Headings)
{
    public bool HasAnchor(string anchor) => Headings.Any(h => h.Heading.Anchor == anchor);
}

/// <summary>A heading of any level with the line of the file it stands on.</summary>
internal sealed record LocatedHeading(Heading Heading, int Line);
