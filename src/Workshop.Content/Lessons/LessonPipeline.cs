using Markdig;
using Markdig.Extensions.CustomContainers;

namespace Workshop.Content.Lessons;

/// <summary>
/// The one Markdown dialect of the house: CommonMark, pipe tables and call-outs between lines of <c>:::</c>. Raw HTML is
/// still recognised, so that it can be refused by line instead of showing up as odd text.
/// </summary>
internal static class LessonPipeline
{
    public static MarkdownPipeline Shared { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCjkFriendlyEmphasis()
            .UsePipeTables();
        // Without the extension's inline form, for "::" is ordinary text in a lesson about formulas and code.
        builder.BlockParsers.InsertBefore<Markdig.Parsers.ThematicBreakParser>(new CustomContainerParser());
        return builder.Build();
    }
}
