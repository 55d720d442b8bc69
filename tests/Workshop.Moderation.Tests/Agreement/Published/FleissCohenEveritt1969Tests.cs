using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>
/// Fleiss, Cohen and Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72, 1969, table 1: 200 cases,
/// three categories, weights of agreement 1, 0, 4/9, 6/9. The null variances were worked out apart from this code, from the paper's formulas.
/// </summary>
public sealed class FleissCohenEveritt1969Tests
{
    private static readonly RatingTable Table = Tables.OfCrossTable([106, 10, 4], [22, 28, 10], [2, 12, 6]);
    private static readonly KappaWeights Weights = KappaWeights.Given([1, 2, 3], [[1, 0, 4.0 / 9], [0, 1, 6.0 / 9], [4.0 / 9, 6.0 / 9, 1]]);

    [Fact]
    public void Kappa_is_as_printed_and_so_is_its_standard_error()
    {
        var kappa = CohenKappa.Compute(Table, 0, 1, KappaWeights.None, new AgreementOptions());

        Printed.Is(.429, 3, kappa);
        Printed.Is(.002885, 6, kappa.StandardError * kappa.StandardError);
        Printed.Is(.003082, 6, kappa.NullStandardError * kappa.NullStandardError);
    }

    [Fact]
    public void Weighted_kappa_is_as_printed_and_so_is_its_standard_error()
    {
        var kappa = CohenKappa.Compute(Table, 0, 1, Weights, new AgreementOptions());

        Printed.Is(.507, 3, kappa);
        Printed.Is(.003248, 6, kappa.StandardError * kappa.StandardError);
        Printed.Is(.004269, 6, kappa.NullStandardError * kappa.NullStandardError);
    }

    [Fact]
    public void The_interval_is_the_normal_one()
    {
        var kappa = CohenKappa.Compute(Table, 0, 1, KappaWeights.None, new AgreementOptions());

        Printed.IsInterval(.323, .534, 3, kappa);
        Assert.Equal(IntervalMethod.Normal, kappa.Interval?.Method);
    }
}
