using System.Collections.Immutable;
using Workshop.Randomness;

namespace Workshop.Scoring.DataSets.Orders;

/// <summary>A kind of order history: when the orders are, and what their mean amount is. All ranges include both ends.</summary>
/// <param name="Ages">For each order the days ago it may lie.</param>
/// <param name="Least">Smallest mean amount, CNY.</param>
/// <param name="Most">Largest mean amount, CNY.</param>
internal sealed record Shape(ImmutableArray<(int From, int To)> Ages, decimal Least, decimal Most)
{
    /// <summary>Orders of this shape, on different days; their mean amount is exact to the last fen.</summary>
    public ImmutableArray<PastOrder> Draw(SplitMix64 random)
    {
        var days = new SortedSet<int>();
        foreach (var (from, to) in Ages)
        {
            days.Add(FreeDay(from, to, random.Between(from, to), days));
        }
        var amounts = Amounts(random);
        return [.. days.Select((day, i) => new PastOrder(day, amounts[i]))];
    }

    private static int FreeDay(int from, int to, int drawn, SortedSet<int> taken)
    {
        for (var i = 0; i <= to - from; i++)
            if (from + (drawn - from + i) % (to - from + 1) is var day && !taken.Contains(day)) return day;
        throw new InvalidOperationException($"All days from {from} to {to} are taken.");
    }

    // Two by two, one as much over the mean as the other is under it.
    private decimal[] Amounts(SplitMix64 random)
    {
        var mean = random.Amount(Least, Most);
        var amounts = Enumerable.Repeat(mean, Ages.Length).ToArray();
        for (var i = 0; i + 1 < amounts.Length; i += 2)
        {
            var off = random.Amount(1m, Math.Floor(mean / 3));
            amounts[i] += off;
            amounts[i + 1] -= off;
        }
        return amounts;
    }
}
