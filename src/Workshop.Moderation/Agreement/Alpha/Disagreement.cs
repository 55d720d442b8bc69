namespace Workshop.Moderation.Agreement.Alpha;

/// <summary>
/// One difference function of Krippendorff's alpha, prepared for a set of works so that resampling them is cheap. Alpha is
/// 1 - observed / expected disagreement, both as means of the squared difference over pairs of marks.
/// </summary>
internal abstract class Disagreement(AlphaUnits units)
{
    /// <summary>Below this share of the sum of squares a spread is rounding error, not disagreement.</summary>
    protected const double Noise = 1e-13;

    protected AlphaUnits Units { get; } = units;

    /// <summary>Alpha with each work counted so many times; null where its marks do not vary.</summary>
    public double? Alpha(int[] times)
    {
        var shares = new double[Units.Count];
        double total = 0;
        var marks = 0;
        for (var unit = 0; unit < shares.Length; unit++)
        {
            shares[unit] = times[unit] * Units.Weights[unit];
            total += shares[unit] * Units.Marks[unit].Length;
            marks += times[unit] * Units.Marks[unit].Length;
        }

        for (var unit = 0; unit < shares.Length; unit++)
            shares[unit] /= total;
        return Means(shares) is var (observed, expected) && expected > 0 ? 1 - (observed / expected * (marks - 1) / marks) : null;
    }

    /// <summary>
    /// Mean squared difference within works and over all marks, a mark's own pair with itself included in the latter; the correction for
    /// that is the caller's. A work's share counts once for each of its marks. Expected 0 means no variation.
    /// </summary>
    protected abstract (double Observed, double Expected) Means(double[] shares);

    /// <summary>Share of the marks that have each value.</summary>
    protected double[] ValueShares(double[] shares)
    {
        var values = new double[Units.Values.Length];
        for (var unit = 0; unit < shares.Length; unit++)
        {
            foreach (var place in Units.Marks[unit])
                values[place] += shares[unit];
        }

        return values;
    }

    /// <summary>The sum over ordered pairs of a work's marks of the squared difference, divided by marks minus 1.</summary>
    protected static double WithinSquares(int[] marks, double[] scores)
    {
        double mean = 0, squares = 0;
        foreach (var place in marks)
            mean += scores[place] / marks.Length;
        foreach (var place in marks)
            squares += (scores[place] - mean) * (scores[place] - mean);
        return 2 * squares * marks.Length / (marks.Length - 1);
    }
}
