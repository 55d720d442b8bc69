using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Intraclass;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>Shrout and Fleiss, Psychological Bulletin 86, 1979, table 2 (marks), table 3 (mean squares), table 4 (correlations).</summary>
public sealed class ShroutFleiss1979Tests
{
    private static readonly RatingTable Table = Tables.OfColumns("9 6 8 7 10 6", "2 1 4 1 5 2", "5 3 6 2 6 4", "8 2 8 6 9 7");

    [Theory]
    [InlineData(IntraclassForm.OneWaySingle, .17)]
    [InlineData(IntraclassForm.TwoWayRandomSingle, .29)]
    [InlineData(IntraclassForm.TwoWayMixedSingle, .71)]
    [InlineData(IntraclassForm.OneWayAverage, .44)]
    [InlineData(IntraclassForm.TwoWayRandomAverage, .62)]
    [InlineData(IntraclassForm.TwoWayMixedAverage, .91)]
    public void The_six_correlations_are_those_of_table_4(IntraclassForm form, double printed) =>
        Printed.Is(printed, 2, IntraclassCorrelation.Compute(Table, form, new AgreementOptions()));

    [Fact]
    public void The_mean_squares_are_those_of_table_3()
    {
        var squares = IntraclassCorrelation.Squares(Table);

        Assert.NotNull(squares);
        Printed.Is(11.24, 2, squares.BetweenWorks);
        Printed.Is(6.26, 2, squares.WithinWorks);
        Printed.Is(32.49, 2, squares.BetweenMarkers);
        Printed.Is(1.02, 2, squares.Residual);
    }

    /// <summary>Second oracle: the intervals that the R package psych prints for the same marks (function ICC, help page example).</summary>
    [Theory]
    [InlineData(IntraclassForm.OneWaySingle, -.133, 3, .72)]
    [InlineData(IntraclassForm.TwoWayRandomSingle, .019, 3, .76)]
    [InlineData(IntraclassForm.TwoWayMixedSingle, .342, 3, .95)]
    [InlineData(IntraclassForm.OneWayAverage, -.884, 3, .91)]
    [InlineData(IntraclassForm.TwoWayRandomAverage, .071, 3, .93)]
    [InlineData(IntraclassForm.TwoWayMixedAverage, .676, 3, .99)]
    public void The_intervals_are_those_psych_prints(IntraclassForm form, double lower, int places, double upper)
    {
        var estimate = IntraclassCorrelation.Compute(Table, form, new AgreementOptions());

        Printed.Is(lower, places, estimate.Interval?.Lower);
        Printed.Is(upper, 2, estimate.Interval?.Upper);
    }

    [Fact]
    public void The_approximate_method_is_named_where_it_is_used()
    {
        var figures = AgreementReport.Compute(Table, new AgreementOptions()).Intraclass;

        Assert.Equal(IntervalMethod.Fisher, figures.OneWaySingle.Interval?.Method);
        Assert.Equal(IntervalMethod.FisherApproximate, figures.TwoWayRandomSingle.Interval?.Method);
        Assert.Equal(IntervalMethod.FisherApproximate, figures.TwoWayRandomAverage.Interval?.Method);
        Assert.Equal(IntervalMethod.Fisher, figures.TwoWayMixedAverage.Interval?.Method);
    }
}
