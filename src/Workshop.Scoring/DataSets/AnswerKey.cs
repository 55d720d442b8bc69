using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets;

/// <summary>What is right for one data set. A part that the kind of data set does not have is empty or null.</summary>
/// <param name="Figures">Figure id to value, unrounded; shares in percent. One that cannot be computed is not there.</param>
/// <param name="LeakingStep">Id of the step where the funnel leaks, or null.</param>
/// <param name="Labels">What each subject is, in the order of the table; for planted violations only those statements that violate.</param>
public sealed record AnswerKey(
    ImmutableDictionary<string, decimal> Figures, string? LeakingStep, ImmutableArray<KeyedLabel> Labels)
{
    /// <summary>A key with nothing in it.</summary>
    public static AnswerKey Empty { get; } = new(ImmutableDictionary<string, decimal>.Empty, null, []);
}

/// <summary>What one subject is.</summary>
/// <param name="Subject">Id of a row, such as a customer or the number of a statement.</param>
/// <param name="Label">Id of one of the outline's labels.</param>
/// <param name="Because">The rule that decides it, in words.</param>
public sealed record KeyedLabel(string Subject, string Label, LocalText Because);
