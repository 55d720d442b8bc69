namespace Workshop.Moderation.Agreement;

/// <summary>The works that both of two markers have marked, with their marks and weights.</summary>
internal sealed class MarkPairs
{
    private MarkPairs(decimal[] first, decimal[] second, double[] weights)
    {
        First = first;
        Second = second;
        Weights = weights;
        Weighted = weights.Any(weight => weight != weights[0]);
    }

    public decimal[] First { get; }

    public decimal[] Second { get; }

    public double[] Weights { get; }

    public bool Weighted { get; }

    public int Count => First.Length;

    /// <summary>First minus second, exact in decimal before it becomes a binary number.</summary>
    public double[] Differences() => [.. First.Zip(Second, (a, b) => (double)(a - b))];

    public static MarkPairs Of(RatingTable table, int first, int second)
    {
        int[] both = [.. Enumerable.Range(0, table.Works).Where(work => table[work][first] is not null && table[work][second] is not null)];
        return new MarkPairs(
            [.. both.Select(work => table[work][first]!.Value)],
            [.. both.Select(work => table[work][second]!.Value)],
            [.. both.Select(work => table.Weights[work])]);
    }
}
