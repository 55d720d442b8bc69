using System.Collections.Immutable;

namespace Workshop.Scoring.Checks.Text;

/// <summary>How a text is stuffed.</summary>
/// <param name="Kind">The first way it is.</param>
/// <param name="Faults">Faults of all ways together, at least 1.</param>
/// <param name="Count">What was counted: occurrences of the word, words of the group, or words altogether.</param>
/// <param name="Word">The word at fault; empty where it is no single one.</param>
/// <param name="Group">The crowded group; null for other kinds.</param>
/// <param name="Hits">The words that are too many; empty where it is the text as a whole.</param>
internal sealed record Stuffing(StuffingKind Kind, int Faults, int Count, string Word, LocalText? Group, ImmutableArray<TermHit> Hits);

/// <summary>Ways to stuff a text.</summary>
internal enum StuffingKind
{
    /// <summary>A word stands too often.</summary>
    Repeated,

    /// <summary>A word has nothing to do with the subject.</summary>
    Irrelevant,

    /// <summary>Too many words of one group.</summary>
    Crowded,

    /// <summary>Too many search words altogether.</summary>
    List,
}

/// <summary>What is allowed.</summary>
/// <param name="Most">Occurrences of one word.</param>
/// <param name="Irrelevant">Id of the group off the subject; null for none.</param>
/// <param name="Crowded">Ids of groups that must not be crowded.</param>
/// <param name="MostOfGroup">Different words of each of these.</param>
/// <param name="MostWords">Search words altogether.</param>
internal sealed record StuffingLimits(int Most, string? Irrelevant, ImmutableArray<string> Crowded, int MostOfGroup, int MostWords);
