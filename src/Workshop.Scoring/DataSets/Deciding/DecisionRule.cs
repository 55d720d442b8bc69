using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets.Deciding;

/// <summary>One rule of a table; the first that fits decides.</summary>
/// <param name="Label">Id of the label it gives.</param>
/// <param name="Title">The rule in words, shown where a trainee labelled otherwise.</param>
/// <param name="When">All must fit; none in the last rule, which is for all the rest.</param>
public sealed record DecisionRule<TFact>(string Label, LocalText Title, ImmutableArray<Condition<TFact>> When = default)
    where TFact : struct, Enum;
