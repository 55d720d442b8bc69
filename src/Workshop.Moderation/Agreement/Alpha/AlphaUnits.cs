namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>
/// The works with at least two marks, in an order that depends on their marks alone, so that resampling them does not depend on how the
/// table was sorted.
/// </summary>
internal sealed class AlphaUnits
{
    private static readonly Comparer<decimal[]> ByMarks =
        Comparer<decimal[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));

    private AlphaUnits(decimal[] values, int[][] marks, double[] weights)
    {
        Values = values;
        Marks = marks;
        Weights = weights;
    }

    /// <summary>The different marks among them, ascending.</summary>
    public decimal[] Values { get; }

    /// <summary>For each work its marks, as places in <see cref="Values"/>, ascending.</summary>
    public int[][] Marks { get; }

    /// <summary>For each work its weight, greater than 0; the largest is 1.</summary>
    public double[] Weights { get; }

    public int Count => Marks.Length;

    public static AlphaUnits Of(RatingTable table)
    {
        (decimal[] Marks, double Weight)[] units =
        [
            .. Enumerable.Range(0, table.Works)
                .Select(work => (Marks: table[work].OfType<decimal>().Order().ToArray(), Weight: table.Weights[work]))
                .Where(unit => unit.Marks.Length >= 2)
                .OrderBy(unit => unit.Marks, ByMarks).ThenBy(unit => unit.Weight),
        ];
        decimal[] values = [.. units.SelectMany(unit => unit.Marks).Distinct().Order()];
        var places = values.Select((value, place) => (value, place)).ToDictionary(pair => pair.value, pair => pair.place);
        var largest = units.Select(unit => unit.Weight).DefaultIfEmpty(1).Max();
        return new AlphaUnits(
            values,
            [.. units.Select(unit => unit.Marks.Select(mark => places[mark]).ToArray())],
            [.. units.Select(unit => unit.Weight / largest)]);
    }
}
