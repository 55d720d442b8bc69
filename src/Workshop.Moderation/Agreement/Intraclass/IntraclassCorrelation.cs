using Workshop.Moderation.Numerics;

namespace Workshop.Moderation.Agreement.Intraclass;

/// <summary>
/// The intraclass correlations of Shrout and Fleiss, "Intraclass correlations: uses in assessing rater reliability", Psychological Bulletin 86,
/// 1979, pages 420-428: the share of the marks' variance that lies between works, at most 1. Works that some marker has not marked are left out.
/// </summary>
public static class IntraclassCorrelation
{
    /// <summary>One of the six forms over all columns.</summary>
    /// <remarks>
    /// Interval: <see cref="IntervalMethod.Fisher"/>, for ICC(2,1) and ICC(2,k) <see cref="IntervalMethod.FisherApproximate"/>. With weights of
    /// works the mean squares are weighted, for which no F holds, and the interval is <see cref="IntervalMethod.Bootstrap"/>.
    /// </remarks>
    public static Estimate Compute(RatingTable table, IntraclassForm form, AgreementOptions options)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(options);
        var marks = CompleteMarks.Of(table);
        if (WhyNot(table, marks) is { } reason)
            return Estimate.Not(reason, marks.Rows.Length);
        var squares = MeanSquares.Of(marks.Rows, marks.Weights, marks.Rows.Length);
        if (squares is { BetweenWorks: 0, WithinWorks: 0 })
            return Estimate.Not(UndefinedReason.NoVariation, squares.Works);
        if (Value(form, squares) is not { } value)
            return Estimate.Not(UndefinedReason.NoDenominator, squares.Works);
        var estimate = Estimate.Of(value, squares.Works) with { Weighted = marks.IsWeighted };
        return marks.IsWeighted ? Resampled(estimate, marks, form, options) : estimate.Within(FisherInterval.Of(form, squares, value, options), UndefinedReason.NoDenominator);
    }

    /// <summary>The mean squares over all columns, or null below two works or two markers.</summary>
    public static MeanSquares? Squares(RatingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var marks = CompleteMarks.Of(table);
        return WhyNot(table, marks) is null ? MeanSquares.Of(marks.Rows, marks.Weights, marks.Rows.Length) : null;
    }

    private static string? WhyNot(RatingTable table, CompleteMarks marks) => (marks.Markers, marks.Rows.Length) switch
    {
        _ when table.Labels is not null => UndefinedReason.NotNumbers,
        ( < 2, _) => UndefinedReason.OneMarker,
        (_, 0) => UndefinedReason.NoPairs,
        (_, 1) => UndefinedReason.OneWork,
        _ => null,
    };

    private static Estimate Resampled(Estimate estimate, CompleteMarks marks, IntraclassForm form, AgreementOptions options)
    {
        double? Again(int[] times) =>
            Value(form, MeanSquares.Of(marks.Rows, [.. marks.Weights.Zip(times, (weight, count) => weight * count)], marks.Rows.Length));
        return PercentileBootstrap.Run(marks.Rows.Length, Again, options.Replicates, options.Seed, options.Confidence) is var (lower, upper)
            ? estimate.Within(Interval.Between(lower, upper, options.Confidence, IntervalMethod.Bootstrap))
            : estimate.Within(null, UndefinedReason.FewResamples);
    }

    /// <summary>The formulas of pages 423 and 426; null where the denominator is not positive.</summary>
    private static double? Value(IntraclassForm form, MeanSquares squares)
    {
        var (n, k, between, within, markers, residual) = squares;
        var (above, below) = form switch
        {
            IntraclassForm.OneWaySingle => (between - within, between + ((k - 1) * within)),
            IntraclassForm.TwoWayRandomSingle => (between - residual, between + ((k - 1) * residual) + (k * (markers - residual) / n)),
            IntraclassForm.TwoWayMixedSingle => (between - residual, between + ((k - 1) * residual)),
            IntraclassForm.OneWayAverage => (between - within, between),
            IntraclassForm.TwoWayRandomAverage => (between - residual, between + ((markers - residual) / n)),
            IntraclassForm.TwoWayMixedAverage => (between - residual, between),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Must be one of the six forms."),
        };
        return below > 0 ? above / below : null;
    }
}
