using System.Collections.Immutable;

namespace Workshop.Scoring.Rubrics;

/// <summary>Words to be found in texts, with the contexts in which they are innocent.</summary>
/// <param name="Id">Kebab case; how checks name it.</param>
/// <param name="Title">Shown.</param>
/// <param name="Groups">Terms by why they are listed.</param>
/// <param name="Innocent">Phrases inside which a term does not count, such as 第一步 for 第一.</param>
public sealed record Lexicon(string Id, LocalText Title, ImmutableArray<LexiconGroup> Groups, ImmutableArray<string> Innocent);

/// <summary>Terms listed for one reason.</summary>
public sealed record LexiconGroup(string Id, LocalText Title, ImmutableArray<string> Terms);
