using CsCheck;
using Workshop.Moderation.Agreement;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement;

/// <summary>A work that had half the chance of being drawn stands for two.</summary>
public sealed class WeightingTests
{
    private static readonly AgreementOptions Quick = new() { Replicates = 100 };

    private static readonly Gen<(decimal?[][] Rows, int[] Copies)> Rows = Gen.Select(
        Gen.Int[1, 4].Select(mark => (decimal?)mark).Array[3].Array[4, 9],
        Gen.Int[1, 3].Array[9]);

    [Fact]
    public void A_weight_of_two_gives_the_figures_of_having_the_work_twice() => Rows.Sample(input =>
    {
        var (rows, copies) = input;
        var weighted = Report(rows, copies.Take(rows.Length).Select(copy => (double)copy));
        var repeated = Report([.. rows.SelectMany((row, work) => Enumerable.Repeat(row, copies[work]))], null);

        (Estimate One, Estimate Other)[] figures =
        [
            (weighted.Exact, repeated.Exact), (weighted.Adjacent, repeated.Adjacent), (weighted.FleissKappa, repeated.FleissKappa),
            (weighted.GwetAc1, repeated.GwetAc1), (weighted.Pairs[0].MeanDifference, repeated.Pairs[0].MeanDifference),
            (weighted.Pairs[1].MeanAbsoluteDifference, repeated.Pairs[1].MeanAbsoluteDifference),
            (weighted.Pairs[2].Kappa, repeated.Pairs[2].Kappa), (weighted.Pairs[2].QuadraticKappa, repeated.Pairs[2].QuadraticKappa),
        ];
        foreach (var (one, other) in figures)
        {
            Assert.Equal(one.Undefined, other.Undefined);
            Assert.Equal(one.Value ?? 0, other.Value ?? 0, 1e-9);
        }
    });

    [Fact]
    public void Only_the_ratios_of_the_weights_matter() => Rows.Sample(input =>
    {
        var (rows, copies) = input;
        var one = Report(rows, copies.Take(rows.Length).Select(copy => (double)copy));
        var other = Report(rows, copies.Take(rows.Length).Select(copy => 1000.0 * copy));

        foreach (var ((path, number), (_, twin)) in Figures.Numbers(one).Zip(Figures.Numbers(other)))
            Assert.True(Math.Abs(number - twin) < 1e-8, path);
    });

    [Fact]
    public void A_weighted_figure_says_so_and_an_unweighted_one_too()
    {
        decimal?[][] rows = [[1, 2, 2], [3, 3, 4], [1, 1, 2], [4, 3, 4]];

        Assert.All(Defined(Report(rows, [1, 2, 1, 1])), entry => Assert.True(entry.Estimate.Weighted, entry.Path));
        Assert.All(Defined(Report(rows, [2, 2, 2, 2])), entry => Assert.False(entry.Estimate.Weighted, entry.Path));
    }

    [Fact]
    public void Weighted_correlations_have_a_resampled_interval() => Assert.Equal(
        IntervalMethod.Bootstrap,
        Report([[1, 2, 2], [3, 3, 4], [1, 1, 2], [4, 3, 4]], [1, 2, 1, 1]).Intraclass.TwoWayRandomSingle.Interval?.Method);

    private static IEnumerable<(string Path, Estimate Estimate)> Defined(AgreementReport report) =>
        Figures.Of(report).Where(entry => entry.Estimate.Value is not null);

    private static AgreementReport Report(decimal?[][] rows, IEnumerable<double>? weights) =>
        AgreementReport.Compute(RatingTable.Of(["A", "B", "C"], rows, weights), Quick);
}
