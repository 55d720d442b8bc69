namespace Workshop.Moderation.Sampling;

/// <summary>
/// Shares a number of places out in proportion by the method of the largest remainder (Hamilton's; Balinski and Young, "Fair Representation",
/// 1982, chapter 3): everyone gets the whole part of their quota, and the places left go to the largest remainders.
/// </summary>
public static class LargestRemainder
{
    /// <summary>Places for each size; each less than one from its quota and never above its size.</summary>
    /// <param name="places">Places in all, at least 0; more than there are in all are cut down to that.</param>
    /// <param name="sizes">The sizes, each at least 0.</param>
    /// <param name="ties">For each size a number that settles equal remainders, the smaller first.</param>
    public static int[] Allocate(int places, IReadOnlyList<int> sizes, IReadOnlyList<ulong> ties)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(ties);
        long total = sizes.Sum(size => (long)size);
        if (places >= total)
            return [.. sizes];
        int[] allocated = [.. sizes.Select(size => (int)(places * (long)size / total))];
        var left = places - allocated.Sum();
        foreach (var next in Enumerable.Range(0, sizes.Count)
            .OrderByDescending(i => places * (long)sizes[i] % total).ThenBy(i => ties[i]).Take(left))
            allocated[next]++;
        return allocated;
    }

    /// <summary>The same with a floor under each: who would fall below gets the floor, and the others share the rest.</summary>
    /// <param name="places">At least the sum of the floors.</param>
    /// <param name="sizes">The sizes, each at least 0.</param>
    /// <param name="ties">As above.</param>
    /// <param name="floors">For each size the fewest places, from 0 to the size.</param>
    internal static int[] Allocate(int places, IReadOnlyList<int> sizes, IReadOnlyList<ulong> ties, IReadOnlyList<int> floors)
    {
        var held = new bool[sizes.Count];
        while (true)
        {
            int[] open = [.. sizes.Select((size, i) => held[i] ? 0 : size)];
            var rest = places - Enumerable.Range(0, sizes.Count).Sum(i => held[i] ? floors[i] : 0);
            var allocated = Allocate(rest, open, ties);
            int[] below = [.. Enumerable.Range(0, sizes.Count).Where(i => !held[i] && allocated[i] < floors[i])];
            if (below.Length == 0)
                return [.. allocated.Select((given, i) => held[i] ? floors[i] : given)];
            foreach (var i in below)
                held[i] = true;
        }
    }
}
