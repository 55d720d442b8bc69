using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>One story of the case library: a problem, its analysis and the lesson. A pair of files in cases/.</summary>
/// <param name="Id">File name, kebab case; its address.</param>
/// <param name="Title">Shown.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Trade">The trade it happened in.</param>
/// <param name="ModuleIds">Modules of the course that it illustrates; may be empty.</param>
/// <param name="Pages">The story to be read on the site; its headings of level 2 are problem, analysis and lesson.</param>
/// <param name="Markdown">The story to be taken away: plain Markdown without links into the site, lines ended by \n.</param>
public sealed record CaseStudy(
    string Id, LocalText Title, LocalText Summary, Trade Trade, ImmutableArray<string> ModuleIds, LessonPair Pages, LocalText Markdown);

/// <summary>The trades of the case library (activity plan, section 7.1).</summary>
public enum Trade
{
    /// <summary>Clothes and shoes.</summary>
    Clothing,

    /// <summary>Furniture and household goods.</summary>
    Home,

    /// <summary>Skin care and cosmetics.</summary>
    Beauty,
}
