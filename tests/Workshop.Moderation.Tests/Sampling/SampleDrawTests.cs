using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class SampleDrawTests
{
    private static readonly Gen<(FrameRow[] Rows, SamplingPlan Plan, long Seed)> Any = Gen.Select(Frames.AnyRows, Frames.AnyPlan, Gen.Long);

    [Fact]
    public void The_order_of_the_frame_changes_nothing() => Any
        .SelectMany(input => Gen.Shuffle((FrameRow[])input.Rows.Clone()).Select(shuffled => (input.Rows, shuffled, input.Plan, input.Seed)))
        .Sample(input =>
        {
            var one = SampleDraw.Draw(SamplingFrame.Of(input.Rows), input.Plan, input.Seed);
            var other = SampleDraw.Draw(SamplingFrame.Of(input.shuffled), input.Plan, input.Seed);

            Assert.Equal(one.SelectionHash, other.SelectionHash);
            Assert.Equal(one.Steps, other.Steps);
            Assert.Equal(one.Strata, other.Strata);
        });

    [Fact]
    public void Another_seed_draws_other_submissions()
    {
        var hashes = Enumerable.Range(0, 20).Select(seed => SampleDraw.Draw(Frames.Of(50), SamplingPresets.PlainFifth, seed).SelectionHash);

        Assert.Equal(20, hashes.Distinct().Count());
    }

    [Fact]
    public void The_size_is_the_plans_where_no_minimum_raises_it() => Any.Sample((rows, plan, seed) =>
    {
        var bare = plan with { MinimumPerBand = 0, MinimumPerMarker = 0 };
        var frame = SamplingFrame.Of(rows);
        var round = SampleDraw.Draw(frame, bare, seed);

        var eligible = frame.Eligible.Count;
        var expected = bare.CertaintyCounts
            ? Math.Max(0, bare.SizeFor(eligible) - round.CertainCount)
            : bare.SizeFor(eligible - round.CertainCount);
        Assert.Equal(expected, round.RandomCount);
    });

    [Fact]
    public void Each_marker_is_read_in_proportion() => Any.Sample((rows, plan, seed) =>
    {
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan with { MinimumPerBand = 0, MinimumPerMarker = 0 }, seed);

        foreach (var marker in round.Strata.GroupBy(stratum => stratum.MarkerId))
        {
            var quota = (double)round.RandomCount * marker.Sum(stratum => stratum.Size) / round.RandomPopulation;
            Assert.True(Math.Abs(marker.Sum(stratum => stratum.Drawn) - quota) < 1);
        }
    });

    [Fact]
    public void Entries_strata_and_chances_add_up() => Any.Sample((rows, plan, seed) =>
    {
        var frame = SamplingFrame.Of(rows);
        var round = SampleDraw.Draw(frame, plan, seed);

        Assert.Equal(frame.Eligible.Select(row => row.SubmissionId), round.Entries.Select(entry => entry.SubmissionId));
        Assert.Equal(round.Drawn.Count, round.CertainCount + round.RandomCount);
        Assert.Equal(Enumerable.Range(1, round.Drawn.Count), round.Drawn.Select(entry => entry.Place!.Value));
        Assert.Equal(round.RandomCount, round.Entries.Where(entry => !entry.IsCertain).Sum(entry => entry.Probability), 1e-9);
        foreach (var stratum in round.Strata)
        {
            var members = round.Entries.Where(entry => entry.Stratum == stratum.Number).ToList();
            Assert.Equal(stratum.Size, members.Count);
            Assert.Equal(stratum.Drawn, members.Count(entry => entry.IsDrawn));
            Assert.All(members, entry => Assert.Equal((stratum.MarkerId, stratum.Probability), (entry.MarkerId, entry.Probability)));
            Assert.All(members, entry => Assert.InRange(entry.Band, stratum.FirstBand, stratum.LastBand));
        }
    });

    [Fact]
    public void Within_a_stratum_the_smallest_keys_are_drawn() => Any.Sample((rows, plan, seed) =>
    {
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed);

        foreach (var stratum in round.Entries.Where(entry => entry.Stratum is not null).GroupBy(entry => entry.Stratum))
        {
            var ordered = stratum.OrderBy(entry => DrawKey.Of(seed, entry.SubmissionId)).ToList();
            Assert.Equal(ordered.OrderByDescending(entry => entry.IsDrawn).Select(entry => entry.SubmissionId), ordered.Select(entry => entry.SubmissionId));
        }
    });

    [Fact]
    public void A_marker_who_is_read_at_all_has_no_submission_without_a_chance() => Any.Sample((rows, plan, seed) =>
    {
        var round = SampleDraw.Draw(SamplingFrame.Of(rows), plan, seed);

        foreach (var marker in round.Strata.GroupBy(stratum => stratum.MarkerId).Where(marker => marker.Any(stratum => stratum.Drawn > 0)))
            Assert.All(marker, stratum => Assert.True(stratum.Probability > 0 || plan.MinimumPerBand > 0 && plan.Maximum is not null));
        Assert.Equal(round.Strata.Any(stratum => stratum.Drawn == 0), round.Notes.Contains(SampleNote.Uncovered));
    });

    [Fact]
    public void Every_submission_is_drawn_as_often_as_its_chance_says()
    {
        const int rounds = 4000;
        var frame = Frames.Of(23, 3);
        var times = Enumerable.Range(0, rounds)
            .SelectMany(seed => SampleDraw.Draw(frame, SamplingPresets.PlainFifth, seed).Entries)
            .GroupBy(entry => entry.SubmissionId)
            .Select(entries => (Drawn: entries.Count(entry => entry.IsDrawn), Expected: entries.Sum(entry => entry.Probability)));

        // Five standard errors of a count of 4,000 tries.
        Assert.All(times, entry => Assert.InRange(entry.Drawn - entry.Expected, -5 * Math.Sqrt(rounds * 0.25), 5 * Math.Sqrt(rounds * 0.25)));
    }

    [Fact]
    public void Weights_estimate_the_whole_without_bias()
    {
        var frame = Frames.Of(40, 3);
        var truth = frame.Rows.Sum(row => row.Score!.Value);
        var scores = frame.Rows.ToDictionary(row => row.SubmissionId, row => (double)row.Score!.Value);

        var estimates = Enumerable.Range(0, 2000).Select(seed => SampleDraw.Draw(frame, SamplingPresets.PlainFifth, seed))
            .Select(round => round.Drawn.Sum(entry => entry.Weight!.Value * scores[entry.SubmissionId])).ToList();

        var mean = estimates.Average();
        var error = Math.Sqrt(estimates.Sum(estimate => Math.Pow(estimate - mean, 2)) / estimates.Count / estimates.Count);
        Assert.InRange((double)truth, mean - (4 * error), mean + (4 * error));
    }

    [Fact]
    public void An_empty_frame_gives_an_empty_round_that_says_so()
    {
        var round = SampleDraw.Draw(SamplingFrame.Of([]), SamplingPresets.PlainFifth, 1);

        Assert.Empty(round.Drawn);
        Assert.Equal([SampleNote.Nothing], round.Notes);
    }

    [Fact]
    public void One_submission_is_the_sample() =>
        Assert.Equal(["A"], SampleDraw.Draw(SamplingFrame.Of([Frames.Row("A")]), SamplingPresets.PlainFifth, 1).Drawn.Select(entry => entry.SubmissionId));

    [Fact]
    public void Excluded_and_unmarked_submissions_are_never_drawn()
    {
        var frame = SamplingFrame.Of(
            [Frames.Row("A"), Frames.Row("B", score: null), Frames.Row("C")], [new FrameExclusion("C", "marked-by-reviewer")]);

        var round = SampleDraw.Draw(frame, SamplingPresets.Everything, 1);

        Assert.Equal(["A"], round.Drawn.Select(entry => entry.SubmissionId));
        Assert.Equal([new FrameExclusion("C", "marked-by-reviewer"), new FrameExclusion("B", FrameExclusion.Unmarked)], round.Exclusions);
    }

    [Fact]
    public void A_faulty_plan_or_frame_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SampleDraw.Draw(Frames.Of(5), SamplingPresets.PlainFifth with { Share = 0 }, 1));
        Assert.Throws<ArgumentException>(() => SampleDraw.Draw(SamplingFrame.Of([Frames.Row("A"), Frames.Row("A")]), SamplingPresets.PlainFifth, 1));
    }

    /// <summary>Pins the draw: a change here would break every recorded round.</summary>
    [Fact]
    public void A_recorded_round_is_drawn_again_to_the_letter()
    {
        var round = SampleDraw.Draw(Frames.Of(25), SamplingPresets.PlainFifth, 20240901);

        Assert.Equal("S-006 S-009 S-012 S-022 S-021", string.Join(' ', round.Drawn.Select(entry => entry.SubmissionId)));
    }
}
