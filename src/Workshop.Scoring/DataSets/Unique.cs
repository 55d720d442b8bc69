namespace Workshop.Scoring.DataSets;

/// <summary>Ids in the parameters of a data set.</summary>
internal static class Unique
{
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public static void Check(IEnumerable<string> ids, string where)
    {
        if (ids.GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"{where}: the id '{twice.Key}' stands twice.", nameof(ids));
    }
}
