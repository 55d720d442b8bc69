using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class TopUpTests
{
    private static readonly Gen<(FrameRow[] Rows, int Early, SamplingPlan Plan, long Seed)> Any =
        from rows in Frames.AnyRows
        from early in Gen.Int[0, rows.Length]
        from plan in Frames.AnyPlan
        from seed in Gen.Long
        select (rows, early, plan, seed);

    [Fact]
    public void What_is_drawn_stays_drawn_in_its_place() => Any.Sample((rows, early, plan, seed) =>
    {
        var before = SampleDraw.Draw(SamplingFrame.Of(rows.Take(early)), plan, seed);
        var after = SampleDraw.TopUp(before, SamplingFrame.Of(rows));

        Assert.Equal(before.Drawn.Select(entry => entry.SubmissionId), after.Drawn.Take(before.Drawn.Count).Select(entry => entry.SubmissionId));
        Assert.Equal(Enumerable.Range(1, after.Drawn.Count), after.Drawn.Select(entry => entry.Place!.Value));
    });

    [Fact]
    public void Chances_still_add_up_after_a_top_up_and_an_extension() => Any.Sample((rows, early, plan, seed) =>
    {
        var round = SampleDraw.TopUp(SampleDraw.Draw(SamplingFrame.Of(rows.Take(early)), plan, seed), SamplingFrame.Of(rows));

        foreach (var now in new[] { round, SampleDraw.Extend(round, 3) })
        {
            Assert.Equal(now.RandomCount, now.Entries.Where(entry => !entry.IsCertain).Sum(entry => entry.Probability), 1e-9);
            Assert.Equal(now.RandomPopulation, now.Entries.Count(entry => !entry.IsCertain));
            Assert.Equal(now.Drawn.Count, now.CertainCount + now.RandomCount);
        }
    });

    [Fact]
    public void A_round_of_several_acts_is_replayed_to_the_same_list() => Any.Sample((rows, early, plan, seed) =>
    {
        var first = SamplingFrame.Of(rows.Take(early));
        var second = SamplingFrame.Of(rows);
        var round = SampleDraw.Extend(SampleDraw.TopUp(SampleDraw.Draw(first, plan, seed), second), 2);

        var again = SampleDraw.Replay(plan, seed, [new SampleAct(first, null), new SampleAct(second, null), new SampleAct(null, 2)]);

        Assert.Equal(round.SelectionHash, again.SelectionHash);
        Assert.Equal(round.Steps, again.Steps);
        Assert.Equal(3, again.Steps.Count);
    });

    [Fact]
    public void Late_hand_ins_bring_the_sample_to_the_size_of_the_whole()
    {
        var round = SampleDraw.Draw(Frames.Of(25), SamplingPresets.PlainFifth, 9);

        var topped = SampleDraw.TopUp(round, Frames.Of(40));

        Assert.Equal(5, round.Drawn.Count);
        Assert.Equal(8, topped.Drawn.Count);
        Assert.All(topped.Drawn.Skip(5), entry => Assert.Equal((2, 2), (entry.ArrivedIn, entry.DrawnIn)));
    }

    [Fact]
    public void A_late_hand_in_has_a_chance_even_where_the_sample_is_large_enough()
    {
        var plan = SamplingPresets.Tenth;
        var topped = SampleDraw.TopUp(SampleDraw.Draw(Frames.Of(20), plan, 9), Frames.Of(24));

        Assert.Equal(11, topped.Drawn.Count);
        Assert.Contains(topped.Entries, entry => entry is { ArrivedIn: 2, IsDrawn: true });
    }

    [Fact]
    public void An_appeal_brings_a_submission_in_for_certain()
    {
        var plan = SamplingPresets.PlainFifth with { Certainty = new CertaintyRules { Appealed = true } };
        var rows = Frames.Rows(20).ToArray();
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, 4);
        var appellant = round.Entries.First(entry => !entry.IsDrawn).SubmissionId;

        var topped = SampleDraw.TopUp(round, SamplingFrame.Of(rows.Select(row => row.SubmissionId == appellant ? row with { Flags = FrameFlags.Appealed } : row)));

        Assert.Equal(appellant, topped.Drawn[^1].SubmissionId);
        Assert.Equal([CertaintyReason.Appealed], topped.Drawn[^1].Reasons);
        Assert.Equal(19, topped.RandomPopulation);
    }

    [Fact]
    public void The_same_frame_again_draws_nothing()
    {
        var round = SampleDraw.Draw(Frames.Of(25), SamplingPresets.BandedFifth, 9);

        var again = SampleDraw.TopUp(round, Frames.Of(25));

        Assert.Equal(round.SelectionHash, again.SelectionHash);
        Assert.Equal(0, again.Steps[1].Drawn);
    }

    [Fact]
    public void A_submission_that_vanished_is_refused_and_one_excluded_is_not()
    {
        var round = SampleDraw.Draw(Frames.Of(10), SamplingPresets.PlainFifth, 9);

        var problem = Assert.Single(SampleDraw.Problems(round, Frames.Of(9)));
        Assert.Equal((SamplingProblem.RowVanished, "S-009"), (problem.Code, problem.Where));
        Assert.Throws<ArgumentException>(() => SampleDraw.TopUp(round, Frames.Of(9)));
        Assert.Empty(SampleDraw.Problems(round, SamplingFrame.Of(Frames.Rows(10), [new FrameExclusion("S-009", "withdrawn")])));
    }
}
