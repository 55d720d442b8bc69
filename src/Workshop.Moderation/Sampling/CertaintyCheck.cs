namespace Workshop.Moderation.Sampling;

/// <summary>Says of each submission why, if at all, it is read in any case.</summary>
internal static class CertaintyCheck
{
    /// <summary>The reasons by submission, in the order of <see cref="CertaintyReason.All"/>; only those with a reason.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<FrameRow> eligible, SamplingPlan plan)
    {
        var first = FirstOfNew(eligible, plan.Certainty.FirstOfNewMarker);
        return eligible
            .Select(row => (row.SubmissionId, Reasons: Reasons(row, plan, first.Contains(row.SubmissionId)).ToArray()))
            .Where(entry => entry.Reasons.Length > 0)
            .ToDictionary(entry => entry.SubmissionId, entry => (IReadOnlyList<string>)entry.Reasons, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Reasons(FrameRow row, SamplingPlan plan, bool firstOfNew)
    {
        var (rules, percent) = (plan.Certainty, row.Percent!.Value);
        if (rules.Fails && percent < plan.PassMark)
            yield return CertaintyReason.Fail;
        if (percent >= rules.AtOrAbove)
            yield return CertaintyReason.AtOrAbove;
        if (rules.BoundaryMargin is { } margin && plan.Boundaries.Append(plan.PassMark).Any(boundary => Math.Abs(percent - boundary) <= margin))
            yield return CertaintyReason.NearBoundary;
        if (row.AutomaticGap >= rules.AutomaticGap)
            yield return CertaintyReason.AutomaticGap;
        if (rules.Flagged && row.Flags.HasFlag(FrameFlags.Flagged))
            yield return CertaintyReason.Flagged;
        if (rules.Appealed && row.Flags.HasFlag(FrameFlags.Appealed))
            yield return CertaintyReason.Appealed;
        if (firstOfNew)
            yield return CertaintyReason.NewMarker;
    }

    private static HashSet<string> FirstOfNew(IReadOnlyList<FrameRow> eligible, int count) => eligible
        .Where(row => row.Flags.HasFlag(FrameFlags.NewMarker))
        .GroupBy(row => row.MarkerId, StringComparer.Ordinal)
        .SelectMany(works => works.OrderBy(row => row.Order).ThenBy(row => row.SubmissionId, StringComparer.Ordinal).Take(count))
        .Select(row => row.SubmissionId)
        .ToHashSet(StringComparer.Ordinal);
}
