namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>
/// Ordinal scale: the squared number of marks ranked between two values, half of each value's own included. That is the squared difference
/// of the values' middle ranks, and so the ranks move with every resample.
/// </summary>
internal sealed class RankDisagreement(AlphaUnits units) : Disagreement(units)
{
    protected override (double Observed, double Expected) Means(double[] shares)
    {
        var values = ValueShares(shares);
        var ranks = new double[values.Length];
        double below = 0, squares = 0;
        for (var place = 0; place < values.Length; place++)
        {
            // Centred on one half, the mean of all middle ranks.
            ranks[place] = below + (values[place] / 2) - 0.5;
            squares += values[place] * ranks[place] * ranks[place];
            below += values[place];
        }

        double observed = 0;
        for (var unit = 0; unit < shares.Length; unit++)
            observed += shares[unit] * WithinSquares(Units.Marks[unit], ranks);
        return (observed, values.Count(value => value > 0) < 2 ? 0 : 2 * squares);
    }
}
