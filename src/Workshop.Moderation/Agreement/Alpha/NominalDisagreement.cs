namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>Labels: 0 when equal, else 1.</summary>
internal sealed class NominalDisagreement(AlphaUnits units) : Disagreement(units)
{
    private readonly double[] _within = [.. units.Marks.Select(Unequal)];

    protected override (double Observed, double Expected) Means(double[] shares)
    {
        double observed = 0;
        for (var unit = 0; unit < shares.Length; unit++)
            observed += shares[unit] * _within[unit];
        double[] values = ValueShares(shares);
        return values.Count(value => value > 0) < 2 ? (0, 0) : (observed, 1 - values.Sum(value => value * value));
    }

    private static double Unequal(int[] marks)
    {
        var equal = marks.CountBy(place => place).Sum(entry => entry.Value * (entry.Value - 1.0));
        return ((marks.Length * (marks.Length - 1.0)) - equal) / (marks.Length - 1);
    }
}
