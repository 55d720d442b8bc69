using System.Collections.Immutable;
using Workshop.Scoring;
using Workshop.Scoring.Rubrics;

namespace Workshop.Web.Submissions.Forms;

/// <summary>What handing in late costs, for saying so beforehand.</summary>
/// <param name="Criterion">The criterion that loses marks.</param>
/// <param name="Late">How late it is.</param>
/// <param name="Full">Marks for being on time.</param>
/// <param name="Kept">Marks now.</param>
/// <param name="Steps">Until when which marks are still kept, from now on.</param>
public sealed record LateCost(Criterion Criterion, TimeSpan Late, decimal Full, decimal Kept, ImmutableArray<LateMarks> Steps)
{
    /// <summary>The check whose marks depend on the moment of handing in.</summary>
    private const string Timeliness = "timeliness";

    public decimal Lost => Full - Kept;

    /// <summary>The cost at a moment; null where nothing is lost: in time, or a task that gives no marks for it.</summary>
    public static LateCost? Find(AssignedTask assigned, DateTimeOffset moment)
    {
        var handover = assigned.HandoverAt(moment);
        if (handover is not { Lateness: { } late, Deadline: { } deadline })
            return null;
        if (assigned.Task.Rubric.Criteria.FirstOrDefault(c => c.Checks.Any(k => k.Kind == Timeliness)) is not { } criterion)
            return null;
        var full = criterion.Checks.Where(k => k.Kind == Timeliness).Sum(k => k.Marks);
        var steps = handover.LateRule.Steps.Where(s => s.UpTo >= late)
            .Select(s => new LateMarks(deadline + s.UpTo, Engine.Round(full * s.Kept)));
        return new LateCost(criterion, late, full, Engine.Round(full * handover.LateRule.Kept(late)), [.. steps]);
    }
}

/// <summary>Marks kept when handing in until a moment, that moment included.</summary>
public sealed record LateMarks(DateTimeOffset Until, decimal Marks);
