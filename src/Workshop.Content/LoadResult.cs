using System.Collections.Immutable;

namespace Workshop.Content;

/// <summary>What came of reading the content root once.</summary>
/// <param name="Library">Everything that could be used; courses, modules and tasks with errors are left out of it.</param>
/// <param name="Problems">All faults found, by file, line and code.</param>
public sealed record LoadResult(CourseLibrary Library, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether nothing had to be left out.</summary>
    public bool IsSound => Problems.All(p => p.Severity != Severity.Error);
}
