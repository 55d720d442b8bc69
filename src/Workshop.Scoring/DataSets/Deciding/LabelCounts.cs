using System.Collections.Immutable;
using Workshop.Scoring.Answers;

namespace Workshop.Scoring.DataSets.Deciding;

/// <summary>How many subjects have each label, as figures <c>count/label</c>, and how many there are in all, as <c>count</c>.</summary>
internal static class LabelCounts
{
    private static readonly LocalText Count = new("总数", "number in all");

    public static ImmutableArray<DataFigure> Outline(ImmutableArray<Option> labels) =>
    [
        new("count", Count, new("数一数表里共有多少", "count the rows of the table")),
        .. labels.Select(l => new DataFigure(
            $"count/{l.Id}", new($"{l.Label.Zh}的数量", $"number of {l.Label.En}"), new("按规则分好后逐类计数", "label all, then count each label"), l)),
    ];

    public static ImmutableDictionary<string, decimal> Values(ImmutableArray<Option> labels, ImmutableArray<KeyedLabel> keyed) =>
        labels.ToImmutableDictionary(l => $"count/{l.Id}", l => (decimal)keyed.Count(k => k.Label == l.Id)).Add("count", keyed.Length);

    /// <exception cref="ArgumentException">A label is given to nobody.</exception>
    public static void RequireAll(ImmutableArray<Option> labels, ImmutableArray<KeyedLabel> keyed)
    {
        foreach (var label in labels)
            if (!keyed.Any(k => k.Label == label.Id))
                throw new ArgumentException($"rules: the label '{label.Id}' is given to nothing in the data; an earlier rule takes all.", nameof(labels));
    }
}
