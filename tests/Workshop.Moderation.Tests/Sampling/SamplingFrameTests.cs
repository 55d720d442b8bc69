using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class SamplingFrameTests
{
    private static readonly FrameRow Plain = Frames.Row("A", automatic: 70);

    public static TheoryData<string, FrameRow> FaultyRows => new()
    {
        { SamplingProblem.IdMissing, Plain with { SubmissionId = " " } },
        { SamplingProblem.MarkerMissing, Plain with { MarkerId = "" } },
        { SamplingProblem.PossibleOutOfRange, Plain with { Possible = 0, Score = 0, AutomaticScore = 0 } },
        { SamplingProblem.PossibleOutOfRange, Plain with { Possible = 1_000_001 } },
        { SamplingProblem.ScoreOutOfRange, Plain with { Score = -0.01m } },
        { SamplingProblem.ScoreOutOfRange, Plain with { Score = 100.01m } },
        { SamplingProblem.ScoreOutOfRange, Plain with { AutomaticScore = 101 } },
    };

    public static TheoryData<FrameRow> Changed => new()
    {
        Plain with { SubmissionId = "B" }, Plain with { MarkerId = "TA2" }, Plain with { Group = "3" }, Plain with { Score = 75.01m },
        Plain with { Score = null }, Plain with { Possible = 101 }, Plain with { AutomaticScore = null }, Plain with { Flags = FrameFlags.Flagged },
        Plain with { Order = 2 },
    };

    [Theory]
    [MemberData(nameof(FaultyRows))]
    public void Each_fault_of_a_row_has_its_code(string code, FrameRow row) =>
        Assert.Equal(code, Assert.Single(SamplingFrame.Of([row]).Problems).Code);

    [Fact]
    public void An_id_twice_and_an_unknown_exclusion_are_faults() => Assert.Equal(
        [new SamplingProblem(SamplingProblem.IdTwice, "A"), new SamplingProblem(SamplingProblem.ExclusionUnknown, "X")],
        SamplingFrame.Of([Plain, Plain], [new FrameExclusion("X", "withdrawn")]).Problems);

    [Theory]
    [MemberData(nameof(Changed))]
    public void The_hash_changes_with_every_field(FrameRow changed) =>
        Assert.NotEqual(SamplingFrame.Of([Plain]).Hash, SamplingFrame.Of([changed]).Hash);

    [Fact]
    public void The_hash_changes_with_an_exclusion() =>
        Assert.NotEqual(SamplingFrame.Of([Plain]).Hash, SamplingFrame.Of([Plain], [new FrameExclusion("A", "withdrawn")]).Hash);

    [Fact]
    public void The_hash_does_not_depend_on_order_or_trailing_zeros()
    {
        var one = SamplingFrame.Of([Plain, Frames.Row("B")]);
        var other = SamplingFrame.Of([Frames.Row("B"), Plain with { Score = 75.00m, Possible = 100.000m }]);

        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(64, one.Hash.Length);
    }
}
