namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>Ratio scale: the squared difference as a share of the sum, 0 for two zeros. Marks must not be negative.</summary>
internal sealed class RatioDisagreement : Disagreement
{
    private readonly double[] _values;
    private readonly double[] _within;

    public RatioDisagreement(AlphaUnits units)
        : base(units)
    {
        _values = [.. units.Values.Select(value => (double)value)];
        _within = [.. units.Marks.Select(Within)];
    }

    protected override (double Observed, double Expected) Means(double[] shares)
    {
        double observed = 0, expected = 0;
        for (var unit = 0; unit < shares.Length; unit++)
            observed += shares[unit] * _within[unit];
        var values = ValueShares(shares);
        int[] used = [.. Enumerable.Range(0, values.Length).Where(place => values[place] > 0)];
        for (var one = 0; one < used.Length; one++)
        {
            for (var other = 0; other < one; other++)
                expected += 2 * values[used[one]] * values[used[other]] * Squared(used[one], used[other]);
        }

        return (observed, expected);
    }

    private double Within(int[] marks) => marks.Sum(one => marks.Sum(other => Squared(one, other))) / (marks.Length - 1);

    private double Squared(int one, int other)
    {
        if (one == other)
            return 0;
        var share = (_values[one] - _values[other]) / (_values[one] + _values[other]);
        return share * share;
    }
}
