using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Alpha;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>
/// Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, sections C and D: four observers, twelve units, marks missing. The AC1 and
/// kappa of the same data are printed in the documentation of Gwet's R package irrCAC (data set cac.raw4raters).
/// </summary>
public sealed class Krippendorff2011Tests
{
    private static readonly RatingTable Table = Tables.OfColumns(
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .");

    [Theory]
    [InlineData(MeasurementLevel.Nominal, .743)]
    [InlineData(MeasurementLevel.Ordinal, .815)]
    [InlineData(MeasurementLevel.Interval, .849)]
    [InlineData(MeasurementLevel.Ratio, .797)]
    public void Alpha_is_as_printed_at_every_level(MeasurementLevel level, double printed)
    {
        var alpha = KrippendorffAlpha.Compute(Table, level, new AgreementOptions());

        Printed.Is(printed, 3, alpha);
        Assert.Equal(11, alpha.Works);
        Assert.Equal(IntervalMethod.Bootstrap, alpha.Interval?.Method);
        Assert.InRange(alpha.Value!.Value, alpha.Interval!.Lower, alpha.Interval.Upper);
    }

    [Fact]
    public void Ac1_with_its_error_and_interval_is_as_irrCAC_prints_it()
    {
        var ac1 = GwetAc1.Compute(Table, new AgreementOptions());

        Printed.Is(.77544, 5, ac1);
        Printed.Is(.14295, 5, ac1.StandardError);
        Printed.IsInterval(.461, 1, 3, ac1);
    }

    [Fact]
    public void Fleiss_kappa_with_missing_marks_is_as_irrCAC_prints_it()
    {
        var kappa = FleissKappa.Compute(Table, new AgreementOptions());

        Printed.Is(.76117, 5, kappa);
        Printed.Is(.15302, 5, kappa.StandardError);
        Printed.IsInterval(.424, 1, 3, kappa);
        Assert.Null(kappa.NullStandardError);
    }

    [Fact]
    public void Pairwise_agreement_is_as_irrCAC_prints_it() =>
        Printed.Is(.8181818, 7, AgreementReport.Compute(Table, new AgreementOptions()).Exact);
}
