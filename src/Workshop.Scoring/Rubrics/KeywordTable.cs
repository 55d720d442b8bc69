using System.Collections.Immutable;

namespace Workshop.Scoring.Rubrics;

/// <summary>Search terms of one product with their figures, the trainees' stand-in for a platform's keyword tool.</summary>
/// <param name="Id">Kebab case; how checks name it.</param>
/// <param name="Title">Shown.</param>
/// <param name="Groups">Terms by the part they play in a title.</param>
public sealed record KeywordTable(string Id, LocalText Title, ImmutableArray<KeywordGroup> Groups);

/// <summary>Terms that play one part, such as core, material or marketing.</summary>
public sealed record KeywordGroup(string Id, LocalText Title, ImmutableArray<Keyword> Terms);

/// <summary>One search term.</summary>
/// <param name="Term">As buyers type it.</param>
/// <param name="Volume">Searches a month, at least 0.</param>
/// <param name="Competition">Share of sellers bidding for it, 0 to 1, two decimals.</param>
public sealed record Keyword(string Term, int Volume, decimal Competition);
