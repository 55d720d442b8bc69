using Workshop.Randomness;

namespace Workshop.Scoring.DataSets;

/// <summary>What data sets draw. Whole numbers only: floating point may differ between machines.</summary>
internal static class Draws
{
    /// <summary>A whole number from min to max, both included.</summary>
    public static int Between(this SplitMix64 random, int min, int max) => min + random.NextBelow(max - min + 1);

    /// <summary>A number times a percentage drawn from min to max, both included.</summary>
    public static decimal Times(this SplitMix64 random, decimal number, int min, int max) => number * random.Between(min, max) / 100;

    /// <summary>An amount in CNY from min to max, both included, in steps of 0.01.</summary>
    public static decimal Amount(this SplitMix64 random, decimal min, decimal max) =>
        min + random.NextBelow((int)((max - min) * 100) + 1) / 100m;

    /// <summary>One of these.</summary>
    public static T Pick<T>(this SplitMix64 random, IReadOnlyList<T> items) => items[random.NextBelow(items.Count)];

    /// <summary>The same items in a drawn order, each order equally likely (Fisher and Yates, as Knuth has it).</summary>
    public static List<T> Shuffled<T>(this SplitMix64 random, IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = random.NextBelow(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
        return list;
    }
}
