using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>
/// Fleiss, Psychological Bulletin 76, 1971, table 1: 30 patients, six psychiatrists each, five diagnoses. Its first fifteen rows are the data set
/// distrib.6raters of Gwet's R package irrCAC, whose documentation prints the standard errors tested here.
/// </summary>
public sealed class Fleiss1971Tests
{
    private static readonly int[][] Counts =
    [
        [0, 0, 0, 6, 0], [0, 3, 0, 0, 3], [0, 1, 4, 0, 1], [0, 0, 0, 0, 6], [0, 3, 0, 3, 0],
        [2, 0, 4, 0, 0], [0, 0, 4, 0, 2], [2, 0, 3, 1, 0], [2, 0, 0, 4, 0], [0, 0, 0, 0, 6],
        [1, 0, 0, 5, 0], [1, 1, 0, 4, 0], [0, 3, 3, 0, 0], [1, 0, 0, 5, 0], [0, 2, 0, 3, 1],
        [0, 0, 5, 0, 1], [3, 0, 0, 1, 2], [5, 1, 0, 0, 0], [0, 2, 0, 4, 0], [1, 0, 2, 0, 3],
        [0, 0, 0, 0, 6], [0, 1, 0, 5, 0], [0, 2, 0, 1, 3], [2, 0, 0, 4, 0], [1, 0, 0, 4, 1],
        [0, 5, 0, 1, 0], [4, 0, 0, 0, 2], [0, 2, 0, 4, 0], [1, 0, 5, 0, 0], [0, 0, 0, 0, 6],
    ];

    [Fact]
    public void Kappa_of_thirty_patients_is_as_printed()
    {
        var kappa = FleissKappa.Compute(Tables.OfCounts(Counts), new AgreementOptions());

        Printed.Is(.430, 3, kappa);
        Printed.Is(17.7, 1, kappa.Value / kappa.NullStandardError);
    }

    [Fact]
    public void Kappa_of_the_first_fifteen_patients_is_as_irrCAC_prints_it()
    {
        var kappa = FleissKappa.Compute(Tables.OfCounts(Counts[..15]), new AgreementOptions());

        Printed.Is(.4139265, 7, kappa);
        Printed.Is(.08119291, 8, kappa.StandardError);
        Printed.IsInterval(.240, .588, 3, kappa);
    }

    [Fact]
    public void Ac1_of_the_first_fifteen_patients_is_as_irrCAC_prints_it()
    {
        var ac1 = GwetAc1.Compute(Tables.OfCounts(Counts[..15]), new AgreementOptions());

        Printed.Is(.4448007, 7, ac1);
        Printed.Is(.08418757, 8, ac1.StandardError);
        Printed.IsInterval(.264, .625, 3, ac1);
    }

    /// <summary>The worked example that goes round with fourteen markers and ten works (kappa .210), a second, independent set.</summary>
    [Fact]
    public void Kappa_of_fourteen_markers_and_ten_works_is_point_210() => Printed.Is(.210, 3, FleissKappa.Compute(
        Tables.OfCounts(
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]),
        new AgreementOptions()));
}
