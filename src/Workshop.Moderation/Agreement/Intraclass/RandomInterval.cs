using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Intraclass;

/// <summary>
/// The approximate interval of ICC(2,1) and ICC(2,k) with Satterthwaite's degrees of freedom: Shrout and Fleiss 1979, page 424; the mean's
/// follows from the single mark's by the Spearman-Brown formula, page 426.
/// </summary>
internal static class RandomInterval
{
    public static Interval? Single(MeanSquares squares, double value, AgreementOptions options) =>
        Ends(squares, value, options) is var (lower, upper)
            ? Interval.Between(lower, upper, options.Confidence, IntervalMethod.FisherApproximate)
            : null;

    public static Interval? Average(MeanSquares squares, AgreementOptions options)
    {
        var k = squares.Markers;
        double n = squares.Works;
        var below = squares.BetweenWorks + ((k - 1) * squares.Residual) + (k * (squares.BetweenMarkers - squares.Residual) / n);
        if (below <= 0 || Ends(squares, (squares.BetweenWorks - squares.Residual) / below, options) is not var (lower, upper))
            return null;
        double Stepped(double single) => k * single / (1 + ((k - 1) * single));
        if (1 + ((k - 1) * lower) <= 0)
            return null;
        return Interval.Between(Stepped(lower), Stepped(upper), options.Confidence, IntervalMethod.FisherApproximate);
    }

    private static (double Lower, double Upper)? Ends(MeanSquares squares, double single, AgreementOptions options)
    {
        double n = squares.Works, k = squares.Markers;
        var degrees = Degrees(squares, single);
        if (!(degrees > 0))
            return null;
        var rest = (k * squares.BetweenMarkers) + (((k * n) - k - n) * squares.Residual);
        double End(double between) => n * (between - squares.Residual) / (rest + (n * between));
        return (
            End(squares.BetweenWorks / Quantiles.Fisher(n - 1, degrees, options.UpperTail)),
            End(squares.BetweenWorks * Quantiles.Fisher(degrees, n - 1, options.UpperTail)));
    }

    private static double Degrees(MeanSquares squares, double single)
    {
        double n = squares.Works, k = squares.Markers;
        var markers = k * single * squares.BetweenMarkers;
        var residual = ((n * (1 + ((k - 1) * single))) - (k * single)) * squares.Residual;
        var below = ((n - 1) * markers * markers) + (residual * residual);
        return below > 0 ? (k - 1) * (n - 1) * (markers + residual) * (markers + residual) / below : 0;
    }
}
