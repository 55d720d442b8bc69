using CsCheck;
using Workshop.Moderation.Agreement;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement;

public sealed class AgreementReportTests
{
    private static readonly AgreementOptions Quick = new() { Replicates = 100 };

    private static readonly string[] Unbounded = ["MeanDifference", "MeanAbsoluteDifference", "Limits"];

    private static readonly Gen<AgreementOptions> AnyOptions =
        from level in Gen.Enum<MeasurementLevel>()
        from width in Gen.Int[0, 3]
        select Quick with { Level = level, AdjacentWidth = width };

    [Fact]
    public void No_table_makes_a_number_that_is_not_finite() => Gen.Select(RatingTables.Any, AnyOptions).Sample((table, options) =>
        Assert.All(Figures.Numbers(AgreementReport.Compute(table, options)), entry => Assert.True(double.IsFinite(entry.Number), entry.Path)));

    [Fact]
    public void Every_figure_has_either_a_value_or_a_known_reason() => Gen.Select(RatingTables.Any, AnyOptions).Sample((table, options) =>
    {
        var figures = Figures.Of(AgreementReport.Compute(table, options));
        Assert.True(figures.Count >= 12);
        foreach (var (path, figure) in figures)
        {
            Assert.True(figure.Value is null != figure.Undefined is null, path);
            Assert.True((figure.Interval is null && figure.IntervalUndefined is null) == figure.Value is null, path);
            Assert.True((figure.Undefined ?? figure.IntervalUndefined) is not { } reason || UndefinedReason.All.Contains(reason), path);
            Assert.NotEqual(UndefinedReason.BeyondRange, figure.Undefined);
        }
    });

    [Fact]
    public void No_coefficient_exceeds_one_and_no_interval_is_upside_down() => Gen.Select(RatingTables.Any, AnyOptions).Sample((table, options) =>
    {
        foreach (var (path, figure) in Figures.Of(AgreementReport.Compute(table, options)))
        {
            Assert.True(figure.Interval is not { } interval || interval.Lower <= interval.Upper, path);
            if (Unbounded.Any(path.Contains))
                continue;
            Assert.True(figure.Value is not > 1 + 1e-9, path);
            Assert.True(figure.Interval is not { Upper: > 1 + 1e-9 }, path);
        }
    });

    [Fact]
    public void The_order_of_works_changes_nothing() => RatingTables.Ordinary.SelectMany(table => Gen.Shuffle(Indices(table.Works)).Select(order => (table, order)))
        .Sample(input =>
        {
            var (table, order) = input;
            var shuffled = RatingTable.Of(table.Markers, order.Select(work => table[work]), order.Select(work => table.Weights[work]));
            Same(AgreementReport.Compute(table, Quick), AgreementReport.Compute(shuffled, Quick), path => true);
        });

    [Fact]
    public void The_order_of_markers_changes_no_figure_of_them_all() => RatingTables.Ordinary
        .SelectMany(table => Gen.Shuffle(Indices(table.Markers.Count)).Select(order => (table, order)))
        .Sample(input =>
        {
            var (table, order) = input;
            var shuffled = RatingTable.Of(
                order.Select(marker => table.Markers[marker]),
                Indices(table.Works).Select(work => order.Select(marker => table[work][marker])),
                table.Weights);
            Same(AgreementReport.Compute(table, Quick), AgreementReport.Compute(shuffled, Quick), path => !path.Contains("Pairs") && !IsResampled(path, table));
        });

    [Fact]
    public void Swapping_two_markers_turns_the_bias_round_and_leaves_the_rest() => RatingTables.Ordinary.Sample(table =>
    {
        var one = AgreementReport.Compute(Columns(table, 0, 1), Quick).Pairs[0];
        var other = AgreementReport.Compute(Columns(table, 1, 0), Quick).Pairs[0];

        Close(one.MeanDifference.Value, -other.MeanDifference.Value);
        Close(one.Limits.Lower.Value, -other.Limits.Upper.Value);
        Close(one.MeanAbsoluteDifference.Value, other.MeanAbsoluteDifference.Value);
        Close(one.QuadraticKappa.Value, other.QuadraticKappa.Value);
        Close(one.Kappa.StandardError, other.Kappa.StandardError);
    });

    [Fact]
    public void Same_seed_same_intervals() => RatingTables.Ordinary.Sample(table =>
        Assert.Equal(AgreementReport.Compute(table, Quick).Alpha, AgreementReport.Compute(table, Quick).Alpha));

    [Fact]
    public void Perfect_agreement_is_one_throughout()
    {
        var report = AgreementReport.Compute(Tables.OfColumns("1 2 3 4 5 1 2 3 4 5", "1 2 3 4 5 1 2 3 4 5", "1 2 3 4 5 1 2 3 4 5"), Quick);

        Assert.All(Figures.Of(report), entry =>
        {
            if (!Unbounded.Any(entry.Path.Contains) && entry.Estimate.Undefined != UndefinedReason.NoWeights)
                Assert.Equal(1, entry.Estimate.Value!.Value, 1e-12);
        });
        Assert.Equal(IntervalMethod.WilsonAtOne, report.FleissKappa.Interval?.Method);
        Assert.True(report.FleissKappa.Interval?.Lower < 1);
    }

    [Fact]
    public void All_marks_equal_is_said_in_words_and_bias_is_zero()
    {
        var report = AgreementReport.Compute(Tables.OfColumns("7.3 7.3 7.3", "7.3 7.3 7.3"), Quick);

        Assert.Equal(0, report.Pairs[0].MeanDifference.Value);
        Assert.Equal(1, report.Exact.Value);
        string?[] reasons =
        [
            report.Alpha.Nominal.Undefined, report.Alpha.Ordinal.Undefined, report.Alpha.Interval.Undefined, report.Alpha.Ratio.Undefined,
            report.FleissKappa.Undefined, report.GwetAc1.Undefined, report.Intraclass.TwoWayRandomSingle.Undefined, report.Pairs[0].Kappa.Undefined,
            report.Pairs[0].QuadraticKappa.Undefined,
        ];
        Assert.All(reasons, reason => Assert.Equal(UndefinedReason.NoVariation, reason));
    }

    [Fact]
    public void One_work_has_a_difference_but_no_interval()
    {
        var report = AgreementReport.Compute(Tables.OfColumns("60", "66"), Quick);

        Assert.Equal(-6, report.Pairs[0].MeanDifference.Value);
        Assert.Equal(UndefinedReason.OneWork, report.Pairs[0].MeanDifference.IntervalUndefined);
        Assert.Equal(UndefinedReason.OneWork, report.Pairs[0].Limits.Lower.Undefined);
        Assert.Equal(UndefinedReason.OneWork, report.Intraclass.OneWaySingle.Undefined);
        Assert.Equal(UndefinedReason.OneWork, report.Alpha.Interval.IntervalUndefined);
    }

    [Fact]
    public void An_empty_table_has_reasons_only()
    {
        var report = AgreementReport.Compute(RatingTable.Of(["A", "B"], []), Quick);

        Assert.Equal(0, report.Works);
        Assert.All(Figures.Of(report), entry => Assert.Null(entry.Estimate.Value));
        Assert.Equal(UndefinedReason.NoPairs, report.Exact.Undefined);
    }

    [Fact]
    public void A_single_marker_has_no_pairs()
    {
        var report = AgreementReport.Compute(Tables.OfColumns("1 2 3"), Quick);

        Assert.Empty(report.Pairs);
        Assert.Equal(3, report.Marks);
        Assert.Equal(UndefinedReason.NoPairs, report.Alpha.Interval.Undefined);
        Assert.Equal(UndefinedReason.OneMarker, report.Intraclass.TwoWayRandomSingle.Undefined);
    }

    [Fact]
    public void Labels_have_nominal_figures_only()
    {
        var report = AgreementReport.Compute(
            RatingTable.OfLabels(["A", "B"], [["red", "red"], ["blue", "red"], ["blue", "blue"], ["green", "green"]]), Quick);

        Assert.Equal(0.75, report.Exact.Value);
        Assert.NotNull(report.Alpha.Nominal.Value);
        Assert.NotNull(report.Pairs[0].Kappa.Value);
        string?[] reasons =
        [
            report.Adjacent.Undefined, report.Alpha.Ordinal.Undefined, report.Pairs[0].LinearKappa.Undefined,
            report.Pairs[0].MeanDifference.Undefined, report.Pairs[0].Limits.Upper.Undefined, report.Intraclass.OneWayAverage.Undefined,
        ];
        Assert.All(reasons, reason => Assert.Equal(UndefinedReason.NotNumbers, reason));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Below_ten_works_only_counts_may_be_shown(int works, bool onlyCounts)
    {
        var report = AgreementReport.Compute(
            RatingTable.Of(["A", "B"], Enumerable.Range(0, works).Select(work => new decimal?[] { work, work + 1 })), Quick);

        Assert.Equal(onlyCounts, report.OnlyCountsMayBeShown);
        Assert.Equal(onlyCounts, report.Pairs[0].OnlyCountsMayBeShown);
        Assert.Equal(onlyCounts, report.Pairs[0].QuadraticKappa.OnlyCountsMayBeShown);
    }

    [Fact]
    public void Counts_tell_works_marked_once_twice_and_by_all()
    {
        var report = AgreementReport.Compute(Tables.OfColumns("1 2 . .", "1 . 3 .", "1 2 . ."), Quick);

        Assert.Equal((4, 3, 6, 2, 1), (report.Works, report.Markers, report.Marks, report.WorksMarkedTwice, report.WorksMarkedByAll));
    }

    /// <summary>Resampling whole rows of an analysis of variance follows the order of the columns only through rounding.</summary>
    private static bool IsResampled(string path, RatingTable table) => table.IsWeighted && path.Contains("Intraclass") && path.Contains("Interval");

    private static int[] Indices(int count) => [.. Enumerable.Range(0, count)];

    private static RatingTable Columns(RatingTable table, params int[] markers) => RatingTable.Of(
        markers.Select(marker => table.Markers[marker]), Indices(table.Works).Select(work => markers.Select(marker => table[work][marker])), table.Weights);

    private static void Close(double? one, double? other)
    {
        Assert.Equal(one is null, other is null);
        if (one is { } a && other is { } b)
            Assert.Equal(a, b, 1e-9);
    }

    private static void Same(AgreementReport one, AgreementReport other, Func<string, bool> counts)
    {
        var others = Figures.Numbers(other).ToDictionary(entry => entry.Path, entry => entry.Number);
        var ours = Figures.Numbers(one).Where(entry => counts(entry.Path)).ToList();
        Assert.NotEmpty(ours);
        foreach (var (path, number) in ours)
        {
            Assert.True(others.TryGetValue(path, out var twin), path);
            Assert.True(Math.Abs(number - twin) < 1e-8 * (1 + Math.Abs(number)), $"{path}: {number} and {twin}");
        }
    }
}
