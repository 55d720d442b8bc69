using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets.Deciding;

/// <summary>
/// Rules in order, of which the first that fits decides; the last has no condition. So every subject gets one label and no
/// subject two. Source: the documents' tiers leave gaps (two orders in 30 days) and differ, so a task states its own rules.
/// </summary>
internal sealed class DecisionTable<TFact> where TFact : struct, Enum
{
    private readonly ImmutableArray<DecisionRule<TFact>> _rules;

    /// <exception cref="ArgumentException">A rule gives no known label, a label is given by no rule, or the last rule has a condition or another has none.</exception>
    public DecisionTable(ImmutableArray<Option> labels, ImmutableArray<DecisionRule<TFact>> rules)
    {
        _rules = rules;
        Unique.Check(labels.Select(l => l.Id), "labels");
        foreach (var rule in rules)
            if (!labels.Any(l => l.Id == rule.Label)) throw new ArgumentException($"rules: there is no label '{rule.Label}'.", nameof(rules));
        foreach (var label in labels)
            if (!rules.Any(r => r.Label == label.Id)) throw new ArgumentException($"rules: no rule gives the label '{label.Id}'.", nameof(rules));
        if (!rules[^1].When.IsEmpty) throw new ArgumentException("rules: the last rule must have no condition, so that no case is left out.", nameof(rules));
        if (rules.SkipLast(1).Any(r => r.When.IsEmpty)) throw new ArgumentException("rules: only the last rule may have no condition.", nameof(rules));
    }

    /// <summary>The rule that decides.</summary>
    /// <param name="fact">What is so for the subject; null where there is nothing.</param>
    public DecisionRule<TFact> Decide(Func<Condition<TFact>, decimal?> fact) =>
        _rules.First(rule => rule.When.All(condition => condition.Fits(fact(condition))));
}
