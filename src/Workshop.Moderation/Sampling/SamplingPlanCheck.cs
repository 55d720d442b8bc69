namespace Workshop.Moderation.Sampling;

/// <summary>Finds everything that is wrong with a plan, not only the first.</summary>
internal static class SamplingPlanCheck
{
    public static IEnumerable<SamplingProblem> Of(SamplingPlan plan)
    {
        if (!Enum.IsDefined(plan.Rule))
            yield return new SamplingProblem(SamplingProblem.UnknownRule, nameof(plan.Rule));
        if (plan.Rule == SizeRule.Share && plan.Share is <= 0 or > 1)
            yield return new SamplingProblem(SamplingProblem.ShareOutOfRange, nameof(plan.Share));
        if (plan.Maximum is { } maximum && (maximum < 1 || maximum < plan.Minimum))
            yield return new SamplingProblem(SamplingProblem.MaximumTooSmall, nameof(plan.Maximum));
        foreach (var problem in Counts(plan).Concat(Percents(plan)))
            yield return problem;
        if (plan.Boundaries.Zip(plan.Boundaries.Skip(1)).Any(pair => pair.First >= pair.Second))
            yield return new SamplingProblem(SamplingProblem.BoundariesNotRising, nameof(plan.Boundaries));
    }

    private static IEnumerable<SamplingProblem> Counts(SamplingPlan plan)
    {
        (string Field, int Count)[] counts =
        [
            (nameof(plan.Minimum), plan.Minimum),
            (nameof(plan.MinimumPerBand), plan.MinimumPerBand),
            (nameof(plan.MinimumPerMarker), plan.MinimumPerMarker),
            (nameof(plan.Certainty.FirstOfNewMarker), plan.Certainty.FirstOfNewMarker),
        ];
        return counts.Where(entry => entry.Count < 0).Select(entry => new SamplingProblem(SamplingProblem.NegativeCount, entry.Field));
    }

    private static IEnumerable<SamplingProblem> Percents(SamplingPlan plan)
    {
        (string Field, decimal? Percent)[] percents =
        [
            (nameof(plan.PassMark), plan.PassMark),
            (nameof(plan.Certainty.AtOrAbove), plan.Certainty.AtOrAbove),
            (nameof(plan.Certainty.BoundaryMargin), plan.Certainty.BoundaryMargin),
            (nameof(plan.Certainty.AutomaticGap), plan.Certainty.AutomaticGap),
            .. plan.Boundaries.Select(boundary => (nameof(plan.Boundaries), (decimal?)boundary)),
        ];
        return percents.Where(entry => entry.Percent is < 0 or > 100).Select(entry => new SamplingProblem(SamplingProblem.PercentOutOfRange, entry.Field)).Distinct();
    }
}
