namespace Workshop.Moderation.Sampling;

/// <summary>Draws further submissions within the strata of a round.</summary>
internal static class SampleExtension
{
    public static SampleRound Apply(SampleRound round, int further)
    {
        var step = round.Steps.Count + 1;
        var gone = round.Exclusions.Select(exclusion => exclusion.SubmissionId).ToHashSet(StringComparer.Ordinal);
        var waiting = round.Entries
            .Where(entry => entry is { Stratum: not null, IsDrawn: false } && !gone.Contains(entry.SubmissionId))
            .ToLookup(entry => entry.Stratum!.Value);
        var places = LargestRemainder.Allocate(
            further,
            [.. round.Strata.Select(stratum => waiting[stratum.Number].Count())],
            [.. round.Strata.Select(stratum => DrawKey.Of(round.Seed, $"{step}\u001f{stratum.Number}"))]);
        SamplingStratum[] strata = [.. round.Strata.Select((stratum, i) => stratum with { Drawn = stratum.Drawn + places[i] })];
        var drawn = round.Strata
            .SelectMany((stratum, i) => ReadingOrder.ByKey(waiting[stratum.Number], entry => entry.SubmissionId, round.Seed).Take(places[i]))
            .Select(entry => entry.SubmissionId)
            .ToHashSet(StringComparer.Ordinal);
        SampleEntry[] entries = [.. round.Entries.Select(entry => Updated(entry, strata, drawn, step))];
        var extended = round with
        {
            Steps = [.. round.Steps, new SampleStep(null, further, drawn.Count)],
            Entries = ReadingOrder.Continue(entries, round.Seed, step),
            Strata = strata,
        };
        return extended with { Notes = [.. round.Notes.Where(note => note != SampleNote.Uncovered).Concat(RoundNotes.Of(extended, false)).Distinct()] };
    }

    private static SampleEntry Updated(SampleEntry entry, SamplingStratum[] strata, HashSet<string> drawn, int step) =>
        entry.Stratum is not { } number ? entry : entry with
        {
            Probability = strata[number - 1].Probability,
            DrawnIn = drawn.Contains(entry.SubmissionId) ? step : entry.DrawnIn,
        };
}
