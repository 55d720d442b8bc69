using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Published;

/// <summary>Cohen, "Weighted kappa", Psychological Bulletin 70, 1968, table 1: 200 diagnoses by two judges, weights of disagreement 0, 1, 3, 6.</summary>
public sealed class Cohen1968Tests
{
    private static readonly RatingTable Table = Tables.OfCrossTable([88, 10, 2], [14, 40, 6], [18, 10, 12]);

    [Fact]
    public void Kappa_without_weights_is_as_printed() => Printed.Is(.492, 3, Kappa(KappaWeights.None));

    [Fact]
    public void Kappa_with_the_weights_of_table_1_is_as_printed() => Printed.Is(.348, 3, Kappa(Weighted([0, 1, 3], [1, 0, 6], [3, 6, 0])));

    [Fact]
    public void Kappa_with_weights_1_and_6_interchanged_is_as_printed() => Printed.Is(.574, 3, Kappa(Weighted([0, 6, 3], [6, 0, 1], [3, 1, 0])));

    /// <summary>The paper's validity example, whose printed sums (.86 and 1.33) need its matrix with the panel in the rows.</summary>
    [Fact]
    public void Kappa_with_unsymmetrical_weights_is_as_printed() => Printed.Is(.353, 3, Kappa(Weighted([0, 1, 2], [1, 0, 2], [4, 6, 0])));

    [Fact]
    public void Only_the_ratios_of_the_weights_matter() => Assert.Equal(
        Kappa(Weighted([0, 1, 3], [1, 0, 6], [3, 6, 0])).Value!.Value,
        Kappa(Weighted([0, 10, 30], [10, 0, 60], [30, 60, 0])).Value!.Value,
        1e-12);

    private static Estimate Kappa(KappaWeights weights) => CohenKappa.Compute(Table, 0, 1, weights, new AgreementOptions());

    private static KappaWeights Weighted(params double[][] rows) => KappaWeights.OfDisagreement([1, 2, 3], rows);
}
