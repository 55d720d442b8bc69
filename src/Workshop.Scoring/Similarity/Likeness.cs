using System.Collections.Immutable;

namespace Workshop.Scoring.Similarity;

/// <summary>A work that shares text with another.</summary>
/// <param name="Other">Id of the other work.</param>
/// <param name="Share">How much of the text stands in the other too, brief and common phrases aside: 0 to 1, four decimals.</param>
public readonly record struct Likeness(Guid Other, decimal Share);

/// <summary>Why somebody should look at a work.</summary>
/// <param name="Brief">How much of it stands in the brief, 0 to 1; null below <see cref="SimilarityRules.FlagFrom"/>.</param>
/// <param name="Like">Works it is close to, the closest first, <see cref="SimilarityRules.MostLike"/> at most.</param>
public sealed record SimilarityFlag(decimal? Brief, ImmutableArray<Likeness> Like)
{
    /// <summary>The largest of the shares.</summary>
    public decimal Highest => Math.Max(Brief ?? 0m, Like.IsEmpty ? 0m : Like[0].Share);
}
