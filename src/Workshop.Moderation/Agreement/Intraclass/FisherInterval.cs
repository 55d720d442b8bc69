using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Intraclass;

/// <summary>
/// Intervals of the intraclass correlations from quantiles of F: Shrout and Fleiss 1979, pages 424-427, the same as McGraw and Wong, "Forming
/// inferences about some intraclass correlation coefficients", Psychological Methods 1, 1996, table 7.
/// </summary>
internal static class FisherInterval
{
    public static Interval? Of(IntraclassForm form, MeanSquares squares, double value, AgreementOptions options)
    {
        var (n, k) = (squares.Works, squares.Markers);
        return form switch
        {
            IntraclassForm.OneWaySingle => Single(squares, squares.WithinWorks, n * (k - 1.0), options),
            IntraclassForm.OneWayAverage => Average(squares, squares.WithinWorks, n * (k - 1.0), options),
            IntraclassForm.TwoWayMixedSingle => Single(squares, squares.Residual, (n - 1.0) * (k - 1), options),
            IntraclassForm.TwoWayMixedAverage => Average(squares, squares.Residual, (n - 1.0) * (k - 1), options),
            IntraclassForm.TwoWayRandomSingle => RandomInterval.Single(squares, value, options),
            _ => RandomInterval.Average(squares, options),
        };
    }

    private static Interval? Single(MeanSquares squares, double error, double degrees, AgreementOptions options)
    {
        var (lower, upper) = Ratios(squares, error, degrees, options);
        double Correlation(double inverse) => (1 - inverse) / (1 + ((squares.Markers - 1) * inverse));
        return Interval.Between(Correlation(lower), Correlation(upper), options.Confidence, IntervalMethod.Fisher);
    }

    private static Interval? Average(MeanSquares squares, double error, double degrees, AgreementOptions options)
    {
        var (lower, upper) = Ratios(squares, error, degrees, options);
        return Interval.Between(1 - lower, 1 - upper, options.Confidence, IntervalMethod.Fisher);
    }

    /// <summary>Error over between-works variance at both ends, upside down so that an error of 0 is a plain 0.</summary>
    private static (double Lower, double Upper) Ratios(MeanSquares squares, double error, double degrees, AgreementOptions options)
    {
        var ratio = error / squares.BetweenWorks;
        var works = squares.Works - 1.0;
        return (ratio * Quantiles.Fisher(works, degrees, options.UpperTail), ratio / Quantiles.Fisher(degrees, works, options.UpperTail));
    }
}
