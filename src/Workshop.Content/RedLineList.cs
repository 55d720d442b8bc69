using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>What must not happen in the trade, why, and what to do instead: red-lines.yaml of a course.</summary>
/// <param name="Title">Shown.</param>
/// <param name="Note">What to know before relying on the list.</param>
/// <param name="Groups">In the order of the file; at least one where the file is sound.</param>
public sealed record RedLineList(LocalText Title, LocalText Note, ImmutableArray<RedLineGroup> Groups)
{
    /// <summary>How many red lines there are in all groups.</summary>
    public int Count => Groups.Sum(g => g.Lines.Length);
}

/// <summary>The red lines of one field.</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Title">Shown.</param>
/// <param name="ModuleIds">Modules of the course that teach them; may be empty.</param>
/// <param name="Lines">In the order of the file.</param>
public sealed record RedLineGroup(string Id, LocalText Title, ImmutableArray<string> ModuleIds, ImmutableArray<RedLine> Lines);

/// <summary>One red line.</summary>
/// <param name="Id">Kebab case, unique in the list; its address.</param>
/// <param name="Severity">How much is at stake.</param>
/// <param name="Rule">What must not happen.</param>
/// <param name="Consequence">What happens otherwise.</param>
/// <param name="Instead">What to do.</param>
public sealed record RedLine(string Id, RedLineSeverity Severity, LocalText Rule, LocalText Consequence, LocalText Instead);

/// <summary>How much is at stake, the gravest first.</summary>
public enum RedLineSeverity
{
    /// <summary>It is against the law, or the shop may be closed for it.</summary>
    Grave,

    /// <summary>The listing is taken down, points are lost or compensation is due.</summary>
    Serious,

    /// <summary>It is seldom punished, but costs profit or trust.</summary>
    Costly,
}
