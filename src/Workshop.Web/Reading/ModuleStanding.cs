using Workshop.Content;

namespace Workshop.Web.Reading;

/// <summary>A module and how far one person has read it.</summary>
/// <param name="Number">Its place in the course, from 1.</param>
/// <param name="Module">The module.</param>
/// <param name="Percent">Furthest point reached, 0 to 100; 0 for one not begun.</param>
/// <param name="Anchor">The heading last in view, or null.</param>
/// <param name="ReadAt">When it was last open; null for one not begun.</param>
/// <param name="IsFinished">Whether the end was reached.</param>
public sealed record ModuleStanding(
    int Number, Module Module, int Percent, string? Anchor, DateTimeOffset? ReadAt, bool IsFinished)
{
    /// <summary>The newest attempt at its own questions; null for none.</summary>
    public SelfCheckTry? SelfCheck { get; init; }

    public bool IsBegun => ReadAt is not null;
}
