using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class CatchChanceTests
{
    /// <summary>1 - C(23, 5) / C(25, 5) = 1 - 33649 / 53130 = 0.3667.</summary>
    [Fact]
    public void A_fifth_of_25_catches_one_of_two_only_37_per_cent_of_the_time() =>
        Assert.Equal(0.37, Math.Round(CatchChance.AtLeastOne(25, 2, 5), 2), 1e-12);

    [Theory]
    [InlineData(25, 0, 5, 0)]
    [InlineData(25, 2, 0, 0)]
    [InlineData(25, 2, 25, 1)]
    [InlineData(25, 21, 5, 1)]
    [InlineData(0, 0, 0, 0)]
    public void The_ends_are_exact(int submissions, int bad, int sample, double chance) =>
        Assert.Equal(chance, CatchChance.AtLeastOne(submissions, bad, sample));

    [Fact]
    public void It_agrees_with_counting_the_samples() => Gen.Select(Gen.Int[1, 12], Gen.Int[0, 12], Gen.Int[0, 12]).Sample((all, badIn, sampleIn) =>
    {
        var (bad, sample) = (Math.Min(badIn, all), Math.Min(sampleIn, all));
        var samples = Enumerable.Range(0, 1 << all).Where(set => System.Numerics.BitOperations.PopCount((uint)set) == sample).ToList();
        var catching = samples.Count(set => (set & ((1 << bad) - 1)) != 0);

        Assert.Equal((double)catching / samples.Count, CatchChance.AtLeastOne(all, bad, sample), 1e-12);
    });

    [Fact]
    public void The_smallest_sample_is_just_large_enough() => Gen.Select(Gen.Int[1, 200], Gen.Int[1, 200], Gen.Double[0.01, 1]).Sample((all, badIn, chance) =>
    {
        var bad = Math.Min(badIn, all);
        var sample = CatchChance.SmallestSample(all, bad, chance)!.Value;

        Assert.True(CatchChance.AtLeastOne(all, bad, sample) >= chance);
        Assert.True(sample == 0 || CatchChance.AtLeastOne(all, bad, sample - 1) < chance);
    });

    [Fact]
    public void Where_nothing_is_bad_no_sample_catches_it() => Assert.Null(CatchChance.SmallestSample(25, 0, 0.5));

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchChance.AtLeastOne(25, 26, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchChance.AtLeastOne(25, 2, 26));
        Assert.Throws<ArgumentOutOfRangeException>(() => CatchChance.SmallestSample(25, 2, 1.1));
    }

    [Fact]
    public void A_round_tells_its_own_chance() =>
        Assert.Equal(CatchChance.AtLeastOne(25, 2, 5), SampleDraw.Draw(Frames.Of(25), SamplingPresets.PlainFifth, 1).ChanceOfCatching(2));
}
