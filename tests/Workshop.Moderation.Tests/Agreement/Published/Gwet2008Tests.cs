using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>
/// Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008: 125 subjects, nearly all positive, where kappa turns negative; and
/// the data set cont3x3abstractors of his R package irrCAC.
/// </summary>
public sealed class Gwet2008Tests
{
    private static readonly RatingTable NearlyAllPositive = Tables.OfCrossTable([118, 5], [2, 0]);
    private static readonly RatingTable Abstractors = Tables.OfCrossTable([13, 0, 0], [0, 20, 7], [0, 4, 56]);
    private static readonly AgreementOptions Options = new();

    [Fact]
    public void Ac1_stays_high_where_kappa_falls_below_chance()
    {
        Printed.Is(.941, 3, GwetAc1.Compute(NearlyAllPositive, Options));
        Printed.Is(-.023, 3, CohenKappa.Compute(NearlyAllPositive, 0, 1, KappaWeights.None, Options));
    }

    /// <summary>For cross-tables irrCAC divides by n where it divides by n - 1 for raw marks, as is done here.</summary>
    [Fact]
    public void Ac1_of_two_abstractors_is_as_irrCAC_prints_it()
    {
        var ac1 = GwetAc1.Compute(Abstractors, Options);

        Printed.Is(.8493305, 7, ac1);
        Printed.Is(.04321747, 8, ac1.StandardError * Math.Sqrt(99.0 / 100));
    }

    [Fact]
    public void Kappa_of_two_abstractors_is_as_irrCAC_prints_it()
    {
        var kappa = CohenKappa.Compute(Abstractors, 0, 1, KappaWeights.None, Options);

        Printed.Is(.7964094, 7, kappa);
        Printed.Is(.05891072, 8, kappa.StandardError);
    }

    [Fact]
    public void Percent_agreement_of_two_abstractors_is_as_irrCAC_prints_it() =>
        Printed.Is(.89, 2, AgreementReport.Compute(Abstractors, Options).Exact);
}
