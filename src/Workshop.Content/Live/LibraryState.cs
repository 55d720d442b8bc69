using System.Collections.Immutable;

namespace Workshop.Content.Live;

/// <summary>What is served, and how the newest look at the files went.</summary>
/// <param name="Library">What is served: the newest library without errors; until there has been one, whatever could be read.</param>
/// <param name="LoadedAt">When the served library was read.</param>
/// <param name="Problems">What the newest attempt found, warnings included.</param>
/// <param name="TriedAt">When the newest attempt ended; later than <paramref name="LoadedAt"/> where that attempt failed.</param>
public sealed record LibraryState(
    CourseLibrary Library, DateTimeOffset LoadedAt, ImmutableArray<Problem> Problems, DateTimeOffset TriedAt)
{
    /// <summary>Whether the newest attempt had errors, so that what is served is older than the files, or incomplete.</summary>
    public bool IsBroken => Problems.Any(p => p.Severity == Severity.Error);

    /// <summary>What made the newest attempt end early, for the log; null unless the loader itself failed (CT1000).</summary>
    public Exception? Failure { get; init; }
}
