namespace Workshop.Reports.TraineeReports;

/// <summary>One thing to do next time and what it would bring.</summary>
/// <param name="Step">The next step named by a finding.</param>
/// <param name="Criterion">The criterion it would help.</param>
/// <param name="Gain">Marks to gain: those lost by all findings of the criterion that name this step; above 0.</param>
public sealed record Direction(string Step, string Criterion, decimal Gain)
{
    /// <summary>
    /// The directions that follow from a report's findings, most marks first; what gains the same stays in the rubric's order.
    /// Findings that cost nothing or name no step give no direction.
    /// </summary>
    public static IReadOnlyList<Direction> From(IEnumerable<CriterionResult> criteria) =>
    [
        .. criteria.SelectMany(From).OrderByDescending(direction => direction.Gain),
    ];

    private static IEnumerable<Direction> From(CriterionResult criterion) => criterion.Findings
        .Where(finding => finding is { Lost: > 0, NextStep: not null })
        .GroupBy(finding => finding.NextStep!)
        .Select(step => new Direction(step.Key, criterion.Name, step.Sum(finding => finding.Lost!.Value)));
}
