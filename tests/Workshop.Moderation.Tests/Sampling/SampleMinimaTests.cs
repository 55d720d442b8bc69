using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class SampleMinimaTests
{
    private static readonly Gen<(FrameRow[] Rows, SamplingPlan Plan, long Seed)> Any = Gen.Select(Frames.AnyRows, Frames.AnyPlan, Gen.Long);

    [Fact]
    public void The_random_part_never_exceeds_the_maximum() => Any.Sample((rows, plan, seed) =>
    {
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed);

        if (plan.Maximum is { } maximum && round.RandomCount > 0)
            Assert.True(round.RandomCount + (plan.CertaintyCounts ? round.CertainCount : 0) <= maximum);
    });

    [Fact]
    public void Each_band_has_its_minimum_unless_the_maximum_forbids() => Any.Sample((rows, plan, seed) =>
    {
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed);

        if (round.Notes.Contains(SampleNote.BandMinimumUnmet))
            Assert.NotNull(plan.Maximum);
        else
            Assert.All(round.Entries.GroupBy(entry => entry.Band), band =>
                Assert.True(band.Count(entry => entry.IsDrawn) >= Math.Min(plan.MinimumPerBand, band.Count())));
    });

    [Fact]
    public void Each_marker_has_the_minimum_unless_the_maximum_forbids() => Any.Sample((rows, plan, seed) =>
    {
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed);

        if (round.Notes.Contains(SampleNote.MarkerMinimumUnmet))
            Assert.NotNull(plan.Maximum);
        else
            Assert.All(round.Entries.GroupBy(entry => entry.MarkerId), marker =>
                Assert.True(marker.Count(entry => entry.IsDrawn) >= Math.Min(plan.MinimumPerMarker, marker.Count())));
    });

    [Fact]
    public void A_rare_band_is_lifted_to_two()
    {
        var rows = Enumerable.Range(0, 60).Select(i => Frames.Row($"S{i:00}", score: i < 3 ? 95 : 75));

        var round = SampleDraw.Draw(SamplingFrame.Of(rows), SamplingPresets.PlainFifth with { MinimumPerBand = 2 }, 5);

        Assert.Equal(2, round.Drawn.Count(entry => entry.Band == 4));
        Assert.Equal(13, round.Drawn.Count);
    }

    [Fact]
    public void At_the_maximum_a_common_band_gives_way_to_a_rare_one()
    {
        var rows = Enumerable.Range(0, 60).Select(i => Frames.Row($"S{i:00}", score: i < 3 ? 95 : 75));

        var round = SampleDraw.Draw(SamplingFrame.Of(rows), SamplingPresets.PlainFifth with { MinimumPerBand = 2, Maximum = 12 }, 5);

        Assert.Equal(2, round.Drawn.Count(entry => entry.Band == 4));
        Assert.Equal(12, round.Drawn.Count);
    }
}
