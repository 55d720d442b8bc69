using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Kappa;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Kappa;

public sealed class CohenKappaTests
{
    private static readonly RatingTable Gaps = Tables.OfColumns("1 2 10 10 1 2", "1 10 10 2 2 2");

    [Fact]
    public void On_an_interval_scale_distances_are_those_of_the_marks()
    {
        var byMarks = Compute(KappaWeights.Linear, new AgreementOptions { Level = MeasurementLevel.Interval });
        var byPlaces = Compute(KappaWeights.Linear, new AgreementOptions { Level = MeasurementLevel.Ordinal });

        Assert.Equal(1 - (17.0 / 6 / (142.0 / 36)), byMarks.Value!.Value, 1e-12);
        Assert.Equal(1 - (3.0 / 6 / (30.0 / 36)), byPlaces.Value!.Value, 1e-12);
    }

    [Fact]
    public void Declared_categories_stretch_an_ordinal_scale()
    {
        var declared = new AgreementOptions { Level = MeasurementLevel.Ordinal, Categories = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };

        Assert.Equal(
            Compute(KappaWeights.Linear, new AgreementOptions()).Value!.Value,
            Compute(KappaWeights.Linear, declared).Value!.Value,
            1e-12);
    }

    [Fact]
    public void A_mark_outside_the_declared_categories_is_said_so() => Assert.Equal(
        UndefinedReason.UnknownCategory,
        Compute(KappaWeights.None, new AgreementOptions { Categories = [1, 2, 3] }).Undefined);

    [Fact]
    public void Given_weights_of_the_linear_kind_give_linear_kappa() => Assert.Equal(
        Compute(KappaWeights.Linear, new AgreementOptions { Level = MeasurementLevel.Ordinal }).Value!.Value,
        Compute(KappaWeights.OfDisagreement([1, 2, 10], [[0, 1, 2], [1, 0, 1], [2, 1, 0]]), new AgreementOptions()).Value!.Value,
        1e-12);

    [Fact]
    public void Perfect_agreement_of_few_works_is_not_called_certain()
    {
        var kappa = CohenKappa.Compute(Tables.OfColumns("1 2 1 2 1", "1 2 1 2 1"), 0, 1, KappaWeights.None, new AgreementOptions());

        Assert.Equal(1, kappa.Value);
        Assert.Equal(IntervalMethod.WilsonAtOne, kappa.Interval?.Method);
        Assert.InRange(kappa.Interval!.Lower, -1, 0.5);
    }

    [Fact]
    public void Matrices_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => KappaWeights.Given([1], [[1]]));
        Assert.Throws<ArgumentException>(() => KappaWeights.Given([1, 1], [[1, 0], [0, 1]]));
        Assert.Throws<ArgumentException>(() => KappaWeights.Given([1, 2], [[1, 0]]));
        Assert.Throws<ArgumentException>(() => KappaWeights.Given([1, 2], [[1, double.NaN], [0, 1]]));
        Assert.Throws<ArgumentException>(() => KappaWeights.OfDisagreement([1, 2], [[0, 0], [0, 0]]));
    }

    private static Estimate Compute(KappaWeights weights, AgreementOptions options) => CohenKappa.Compute(Gaps, 0, 1, weights, options);
}
