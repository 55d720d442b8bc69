using System.Collections.Immutable;

namespace Workshop.Scoring.Checks;

/// <summary>A check as written in task.yaml, before its parameters are bound.</summary>
/// <param name="Id">Kebab case, unique in the rubric.</param>
/// <param name="Kind">Which check class runs, such as <c>text-width</c>.</param>
/// <param name="Marks">Marks it can earn, over 0, at most two decimals.</param>
/// <param name="Parameters">What the kind needs to know.</param>
public sealed record CheckDefinition(string Id, string Kind, decimal Marks, ParameterMap Parameters)
{
    /// <summary>Ids of checks that must not fail outright; where one does, this check earns nothing and says so.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>The next step in the author's own words, shown instead of the kind's general one; null for that one.</summary>
    public LocalText? Advice { get; init; }
}
