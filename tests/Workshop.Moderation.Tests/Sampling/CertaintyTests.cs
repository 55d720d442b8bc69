using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class CertaintyTests
{
    [Theory]
    [InlineData(59.99, true)]
    [InlineData(60, false)]
    public void A_fail_is_read_in_any_case(double score, bool certain) =>
        Assert.Equal(certain ? [CertaintyReason.Fail] : [], Reasons(Frames.Row("A", score: (decimal)score), new CertaintyRules { Fails = true }));

    [Theory]
    [InlineData(70, true)]
    [InlineData(69.99, false)]
    public void A_high_mark_is_read_in_any_case(double score, bool certain) =>
        Assert.Equal(certain ? [CertaintyReason.AtOrAbove] : [], Reasons(Frames.Row("A", score: (decimal)score), new CertaintyRules { AtOrAbove = 70 }));

    [Theory]
    [InlineData(58, true)]
    [InlineData(62, true)]
    [InlineData(57.99, false)]
    [InlineData(65, false)]
    [InlineData(88, true)]
    public void A_mark_near_a_boundary_is_read_in_any_case(double score, bool certain) =>
        Assert.Equal(certain ? [CertaintyReason.NearBoundary] : [], Reasons(Frames.Row("A", score: (decimal)score), new CertaintyRules { BoundaryMargin = 2 }));

    [Theory]
    [InlineData(65.0, true)]
    [InlineData(85.0, true)]
    [InlineData(65.01, false)]
    [InlineData(null, false)]
    public void A_mark_far_from_the_automatic_score_is_read_in_any_case(double? automatic, bool certain) => Assert.Equal(
        certain ? [CertaintyReason.AutomaticGap] : [], Reasons(Frames.Row("A", automatic: (decimal?)automatic), new CertaintyRules { AutomaticGap = 10 }));

    [Fact]
    public void Flags_and_appeals_are_read_if_the_plan_says_so()
    {
        var row = Frames.Row("A", flags: FrameFlags.Flagged | FrameFlags.Appealed);

        Assert.Equal([CertaintyReason.Flagged, CertaintyReason.Appealed], Reasons(row, new CertaintyRules { Flagged = true, Appealed = true }));
        Assert.Empty(Reasons(row, new CertaintyRules()));
    }

    [Fact]
    public void Several_reasons_are_all_given() => Assert.Equal(
        [CertaintyReason.Fail, CertaintyReason.NearBoundary, CertaintyReason.Flagged],
        Reasons(Frames.Row("A", score: 59, flags: FrameFlags.Flagged), new CertaintyRules { Fails = true, BoundaryMargin = 1, Flagged = true }));

    [Fact]
    public void The_first_of_a_new_marker_are_read_by_time()
    {
        FrameRow[] rows =
        [
            Frames.Row("A", "old", order: 1), Frames.Row("B", "new", flags: FrameFlags.NewMarker, order: 3),
            Frames.Row("C", "new", flags: FrameFlags.NewMarker, order: 1), Frames.Row("D", "new", flags: FrameFlags.NewMarker, order: 2),
        ];
        var plan = new SamplingPlan { Certainty = new CertaintyRules { FirstOfNewMarker = 2 } };

        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, 1);

        Assert.Equal(["C", "D"], round.Entries.Where(entry => entry.IsCertain).Select(entry => entry.SubmissionId));
    }

    [Fact]
    public void What_is_read_in_any_case_is_in_apart_and_with_chance_one() =>
        Gen.Select(Frames.AnyRows, Frames.AnyPlan, Gen.Long).Sample((rows, plan, seed) => Assert.All(
            SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed).Entries.Where(entry => entry.IsCertain),
            entry =>
            {
                Assert.True(entry.IsDrawn);
                Assert.Null(entry.Stratum);
                Assert.Equal(1, entry.Probability);
                Assert.Subset(CertaintyReason.All.ToHashSet(), entry.Reasons.ToHashSet());
            }));

    [Fact]
    public void More_certain_ones_than_the_maximum_are_all_in_and_it_says_so()
    {
        var rows = Enumerable.Range(0, 40).Select(i => Frames.Row($"S{i:00}", score: i < 35 ? 40 : 65));

        var round = SampleDraw.Draw(SamplingFrame.Of(rows), SamplingPresets.BandedFifth, 1);

        Assert.Equal((35, 0), (round.CertainCount, round.RandomCount));
        Assert.Contains(SampleNote.CertaintyAboveMaximum, round.Notes);
        Assert.Contains(SampleNote.Uncovered, round.Notes);
    }

    private static IReadOnlyList<string> Reasons(FrameRow row, CertaintyRules rules) =>
        SampleDraw.Draw(SamplingFrame.Of([row]), new SamplingPlan { Certainty = rules }, 1).Entries.Single().Reasons;
}
