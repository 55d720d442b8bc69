using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class ExtensionTests
{
    [Fact]
    public void An_extension_adds_exactly_so_many_as_long_as_there_are_any() =>
        Gen.Select(Frames.AnyRows, Frames.AnyPlan, Gen.Long, Gen.Int[1, 30]).Sample((rows, plan, seed, further) =>
        {
            var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed);
            var extended = SampleDraw.Extend(round, further);

            Assert.Equal(Math.Min(further, round.RandomPopulation - round.RandomCount), extended.Drawn.Count - round.Drawn.Count);
            Assert.Equal(round.Drawn.Select(entry => entry.SubmissionId), extended.Drawn.Take(round.Drawn.Count).Select(entry => entry.SubmissionId));
            Assert.Equal(extended.Strata.Any(stratum => stratum is { Drawn: 0, Size: > 0 }), extended.Notes.Contains(SampleNote.Uncovered));
        });

    [Fact]
    public void An_extension_to_everything_gives_everyone_chance_one()
    {
        var extended = SampleDraw.Extend(SampleDraw.Draw(Frames.Of(25), SamplingPresets.PlainFifth, 3), 100);

        Assert.All(extended.Entries, entry => Assert.Equal((true, 1.0), (entry.IsDrawn, entry.Probability)));
    }

    [Fact]
    public void An_extension_passes_over_what_was_excluded_meanwhile()
    {
        var round = SampleDraw.Draw(Frames.Of(10), SamplingPresets.PlainFifth, 3);
        var gone = round.Entries.First(entry => !entry.IsDrawn).SubmissionId;
        var topped = SampleDraw.TopUp(round, SamplingFrame.Of(Frames.Rows(10), [new FrameExclusion(gone, "withdrawn")]));

        Assert.False(SampleDraw.Extend(topped, 100).Entries.Single(entry => entry.SubmissionId == gone).IsDrawn);
    }

    [Fact]
    public void An_extension_by_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => SampleDraw.Extend(SampleDraw.Draw(Frames.Of(5), SamplingPresets.PlainFifth, 1), 0));

    [Fact]
    public void A_replay_must_begin_with_a_frame() => Assert.Throws<ArgumentException>(
        () => SampleDraw.Replay(SamplingPresets.PlainFifth, 1, [new SampleAct(null, 3)]));
}
