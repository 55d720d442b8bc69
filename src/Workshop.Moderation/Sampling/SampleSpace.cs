namespace Workshop.Moderation.Sampling;

/// <summary>How many places the random part gets from the submissions that have just arrived.</summary>
/// <param name="Places">Places to fill.</param>
/// <param name="Room">The most that minima may raise them to.</param>
/// <param name="AboveMaximum">Whether those read in any case alone exceed the plan's maximum.</param>
internal sealed record SampleSpace(int Places, int Room, bool AboveMaximum)
{
    /// <param name="plan">The plan.</param>
    /// <param name="known">Entries of the submissions that may be drawn and are known, certain ones included.</param>
    /// <param name="late">How many have just arrived and are not certain.</param>
    public static SampleSpace Of(SamplingPlan plan, IReadOnlyList<SampleEntry> known, int late)
    {
        var certain = known.Count(entry => entry.IsCertain);
        var random = known.Count(entry => !entry.IsCertain && entry.DrawnIn is not null);
        var submissions = known.Count + late;
        var spent = plan.CertaintyCounts ? certain + random : random;
        var wanted = plan.CertaintyCounts ? plan.SizeFor(submissions) : plan.SizeFor(submissions - certain);
        var room = Math.Clamp((plan.Maximum ?? int.MaxValue) - spent, 0, late);
        // A later hand-in must not be safe from reading only because the sample was large enough before.
        var fewest = known.Any(entry => !entry.IsCertain) ? 1 : 0;
        return new SampleSpace(Math.Min(room, Math.Max(wanted - spent, fewest)), room, plan.CertaintyCounts && certain > plan.Maximum);
    }
}
