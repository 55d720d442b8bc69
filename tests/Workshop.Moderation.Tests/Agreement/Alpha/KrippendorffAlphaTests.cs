using CsCheck;
using Workshop.Moderation.Agreement;
using Workshop.Moderation.Agreement.Alpha;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement.Alpha;

public sealed class KrippendorffAlphaTests
{
    private static readonly AgreementOptions Quick = new() { Replicates = 100 };

    private static readonly Gen<decimal?[][]> Rows =
        (from mark in Gen.Int[0, 5]
         from missing in Gen.Int[0, 4]
         select missing == 0 ? (decimal?)null : mark).Array[4].Array[2, 10];

    [Fact]
    public void The_short_cuts_give_what_the_definition_gives() => Gen.Select(Rows, Gen.Enum<MeasurementLevel>()).Sample((rows, level) =>
    {
        var table = RatingTable.Of(["A", "B", "C", "D"], rows);
        var byDefinition = AlphaByDefinition.Compute(table, level);
        var alpha = KrippendorffAlpha.Compute(table, level, Quick);

        Assert.Equal(byDefinition is null, alpha.Value is null);
        Assert.Equal(byDefinition ?? 0, alpha.Value ?? 0, 1e-9);
    });

    [Fact]
    public void A_negative_mark_has_no_place_on_a_ratio_scale() => Assert.Equal(
        UndefinedReason.NegativeRatio,
        KrippendorffAlpha.Compute(Tables.OfColumns("-1 2", "1 2"), MeasurementLevel.Ratio, Quick).Undefined);

    [Fact]
    public void A_work_marked_once_says_nothing() => Assert.Equal(
        KrippendorffAlpha.Compute(Tables.OfColumns("1 2 3", "1 3 3"), MeasurementLevel.Interval, Quick).Value,
        KrippendorffAlpha.Compute(Tables.OfColumns("1 2 3 9", "1 3 3 ."), MeasurementLevel.Interval, Quick).Value);

    [Fact]
    public void Another_seed_gives_another_interval_about_the_same_value()
    {
        var table = Tables.OfColumns("1 2 3 4 2 3 1 4 2 5", "1 2 4 4 2 2 1 5 2 4");
        var one = KrippendorffAlpha.Compute(table, MeasurementLevel.Ordinal, Quick);
        var other = KrippendorffAlpha.Compute(table, MeasurementLevel.Ordinal, Quick with { Seed = 2 });

        Assert.Equal(one.Value, other.Value);
        Assert.NotEqual(one.Interval, other.Interval);
    }

    [Fact]
    public void Very_many_different_marks_on_a_ratio_scale_have_a_value_but_no_interval()
    {
        var table = RatingTable.Of(["A", "B"], Enumerable.Range(0, 501).Select(work => new decimal?[] { work, work + 0.5m }));
        var alpha = KrippendorffAlpha.Compute(table, MeasurementLevel.Ratio, Quick);

        Assert.NotNull(alpha.Value);
        Assert.Equal(UndefinedReason.TooManyValues, alpha.IntervalUndefined);
    }

    /// <summary>95 of 100 intervals should hold the true value; of 200 drawn, fewer than 170 would be a fault and not chance.</summary>
    [Fact]
    public void The_interval_covers_the_true_value_about_as_often_as_it_says()
    {
        var random = new Workshop.Randomness.SplitMix64(3);
        decimal Noise() => random.NextBelow(5) + random.NextBelow(5);
        var covered = 0;
        for (var trial = 0; trial < 200; trial++)
        {
            var rows = Enumerable.Range(0, 60).Select(_ =>
            {
                var truth = random.NextBelow(11) + random.NextBelow(11);
                return new decimal?[] { truth + Noise(), truth + Noise() };
            });
            var interval = KrippendorffAlpha.Compute(RatingTable.Of(["A", "B"], rows), MeasurementLevel.Interval, Quick).Interval!;
            // Variance 20 between works, 4 within: alpha tends to 20 / 24.
            covered += interval.Lower <= 20.0 / 24 && interval.Upper >= 20.0 / 24 ? 1 : 0;
        }

        Assert.InRange(covered, 170, 200);
    }
}
