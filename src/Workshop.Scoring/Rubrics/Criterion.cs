using System.Collections.Immutable;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Rubrics;

/// <summary>One line of a rubric.</summary>
/// <param name="Id">Kebab case, unique in the rubric.</param>
/// <param name="Title">Shown.</param>
/// <param name="Weight">Full marks of this criterion, over 0, at most two decimals.</param>
/// <param name="Scoring">Who gives the mark.</param>
/// <param name="Checks">Automatic checks; their marks sum to the weight, or there are none where a person marks.</param>
/// <param name="Levels">What earns which range of marks, best first; for people. May be empty.</param>
public sealed record Criterion(
    string Id,
    LocalText Title,
    decimal Weight,
    CriterionScoring Scoring,
    ImmutableArray<CheckDefinition> Checks,
    ImmutableArray<Level> Levels);

/// <summary>Who gives the mark of a criterion.</summary>
public enum CriterionScoring
{
    /// <summary>The checks, and nobody else.</summary>
    Automatic,

    /// <summary>A person; pending until then.</summary>
    Person,

    /// <summary>The checks, unless a person overrides them with a reason.</summary>
    AutomaticWithOverride,
}

/// <summary>A level descriptor.</summary>
/// <param name="From">Lowest mark of the level, included.</param>
/// <param name="To">Highest mark of the level, included; at most the criterion's weight.</param>
/// <param name="Description">What work of this level looks like.</param>
public sealed record Level(decimal From, decimal To, LocalText Description);
