using System.Collections.Immutable;
using Workshop.Scoring;

namespace Workshop.Content;

/// <summary>One story of the case library: a problem, its analysis and the lesson. A pair of files in cases/.</summary>
/// <param name="Id">File name, kebab case; its address.</param>
/// <param name="Title">Shown.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Trade">The trade it happened in.</param>
/// <param name="ModuleIds">Modules of the course that it illustrates; may be empty.</param>
/// <param name="Chinese">The story in Chinese.</param>
/// <param name="English">The story in English.</param>
public sealed record CaseStudy(
    string Id, LocalText Title, LocalText Summary, Trade Trade, ImmutableArray<string> ModuleIds, CaseText Chinese, CaseText English)
{
    /// <summary>The story for a language tag: English for <c>en</c> and its variants, else Chinese.</summary>
    public CaseText In(string language) =>
        language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Chinese;
}

/// <summary>A case in one language.</summary>
/// <param name="Page">To be read on the site; its headings of level 2 are problem, analysis and lesson.</param>
/// <param name="Markdown">To be taken away: plain Markdown without links into the site, lines ended by \n.</param>
public sealed record CaseText(Lesson Page, string Markdown);

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
