namespace Workshop.Moderation.Sampling;

/// <summary>What a reader should know of a round as it now is.</summary>
internal static class RoundNotes
{
    public static IEnumerable<string> Of(SampleRound round, bool aboveMaximum)
    {
        if (round.Entries.Count == 0)
            yield return SampleNote.Nothing;
        if (aboveMaximum)
            yield return SampleNote.CertaintyAboveMaximum;
        if (round.Strata.Any(stratum => stratum is { Drawn: 0, Size: > 0 }))
            yield return SampleNote.Uncovered;
    }
}
