using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Intraclass;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>
/// Twenty subjects rated for anxiety by three raters: data set anxiety of the R package irr. The correlations are those that the R package psych
/// prints for it (function ICC); it finds the variances by iteration, so that its seventh digit is not the formula's.
/// </summary>
public sealed class AnxietyRatingsTests
{
    private static readonly RatingTable Table = Tables.OfColumns(
        "3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3",
        "3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4",
        "2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2");

    [Theory]
    [InlineData(IntraclassForm.OneWaySingle, .1750225, -.07744650, .4843362)]
    [InlineData(IntraclassForm.TwoWayRandomSingle, .1979983, -.03891068, .4935740)]
    [InlineData(IntraclassForm.TwoWayMixedSingle, .2160493, -.04625793, .5222590)]
    [InlineData(IntraclassForm.OneWayAverage, .3889259, -.27492318, .7380652)]
    [InlineData(IntraclassForm.TwoWayRandomAverage, .4254988, -.12658288, .7451493)]
    [InlineData(IntraclassForm.TwoWayMixedAverage, .4525861, -.15292145, .7663308)]
    public void The_six_correlations_and_their_intervals_are_as_psych_prints_them(IntraclassForm form, double value, double lower, double upper)
    {
        var estimate = IntraclassCorrelation.Compute(Table, form, new AgreementOptions());

        Assert.Equal(value, estimate.Value!.Value, 5e-7);
        Assert.Equal(lower, estimate.Interval!.Lower, 5e-7);
        Assert.Equal(upper, estimate.Interval.Upper, 5e-7);
    }

    /// <summary>As kappam.fleiss of irr gives it for the same ratings.</summary>
    [Fact]
    public void Fleiss_kappa_is_slightly_below_chance() =>
        Printed.Is(-.0411, 4, FleissKappa.Compute(Table, new AgreementOptions()));
}
