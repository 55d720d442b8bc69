namespace Workshop.Moderation.Agreement.Intraclass;

/// <summary>
/// The analysis of variance behind the intraclass correlations, named as in Shrout and Fleiss 1979, table 3; in squared marks, at least 0.
/// </summary>
/// <param name="Works">Number of works, n.</param>
/// <param name="Markers">Number of markers, k.</param>
/// <param name="BetweenWorks">BMS, n - 1 degrees of freedom.</param>
/// <param name="WithinWorks">WMS, n(k - 1) degrees of freedom.</param>
/// <param name="BetweenMarkers">JMS, k - 1 degrees of freedom.</param>
/// <param name="Residual">EMS, (n - 1)(k - 1) degrees of freedom.</param>
public sealed record MeanSquares(
    int Works, int Markers, double BetweenWorks, double WithinWorks, double BetweenMarkers, double Residual)
{
    /// <summary>Below this share of the total sum of squares a part is rounding error.</summary>
    private const double Noise = 1e-24;

    /// <param name="rows">At least two works of at least two marks each.</param>
    /// <param name="weights">For each work a weight, at least 0; only their ratios matter.</param>
    /// <param name="works">Number of works to count for the degrees of freedom.</param>
    internal static MeanSquares Of(double[][] rows, double[] weights, int works)
    {
        var k = rows[0].Length;
        var total = weights.Sum();
        double[] shares = [.. weights.Select(weight => weight / total)];
        double[] markerMeans = [.. Enumerable.Range(0, k).Select(marker => Enumerable.Range(0, rows.Length).Sum(work => shares[work] * rows[work][marker]))];
        var grand = markerMeans.Average();
        double between = 0, residual = 0;
        for (var work = 0; work < rows.Length; work++)
        {
            if (shares[work] == 0)
                continue;
            var mean = rows[work].Average();
            between += shares[work] * (mean - grand) * (mean - grand);
            for (var marker = 0; marker < k; marker++)
                residual += shares[work] * Math.Pow(rows[work][marker] - mean - markerMeans[marker] + grand, 2);
        }

        between *= k;
        var markers = markerMeans.Sum(mean => (mean - grand) * (mean - grand));
        var floor = Noise * (between + markers + residual);
        (between, markers, residual) = (Cut(between, floor), Cut(markers, floor), Cut(residual, floor));
        double n = works;
        return new MeanSquares(
            works, k, n * between / (n - 1), (markers + residual) / (k - 1), n * markers / (k - 1), n * residual / ((n - 1) * (k - 1)));
    }

    private static double Cut(double squares, double floor) => squares <= floor ? 0 : squares;
}
