namespace Workshop.Moderation.Sampling;

/// <summary>Puts submissions in the order of their keys, which is the order they are drawn and read in.</summary>
internal static class ReadingOrder
{
    public static IEnumerable<T> ByKey<T>(IEnumerable<T> rows, Func<T, string> id, long seed) => rows
        .Select(row => (Row: row, Key: DrawKey.Of(seed, id(row))))
        .OrderBy(entry => entry.Key).ThenBy(entry => id(entry.Row), StringComparer.Ordinal)
        .Select(entry => entry.Row);

    /// <summary>Gives those drawn in a step the places after the last one taken; the entries come back by id.</summary>
    public static IReadOnlyList<SampleEntry> Continue(IReadOnlyCollection<SampleEntry> entries, long seed, int step)
    {
        var last = entries.Max(entry => entry.Place) ?? 0;
        var places = ByKey(entries.Where(entry => entry.DrawnIn == step), entry => entry.SubmissionId, seed)
            .Select((entry, i) => (entry.SubmissionId, Place: last + 1 + i))
            .ToDictionary(entry => entry.SubmissionId, entry => entry.Place, StringComparer.Ordinal);
        return
        [
            .. entries
                .Select(entry => places.TryGetValue(entry.SubmissionId, out var place) ? entry with { Place = place } : entry)
                .OrderBy(entry => entry.SubmissionId, StringComparer.Ordinal),
        ];
    }
}
