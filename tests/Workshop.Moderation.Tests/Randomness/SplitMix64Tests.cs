using Workshop.Randomness;
using Xunit;

namespace Workshop.Moderation.Tests.Randomness;

public sealed class SplitMix64Tests
{
    /// <summary>The test vector that goes round for the reference implementation with seed 1234567.</summary>
    [Fact]
    public void The_reference_sequence_is_reproduced()
    {
        var random = new SplitMix64(1234567);

        ulong[] drawn = [random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits(), random.NextBits()];

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], drawn);
    }

    [Fact]
    public void Numbers_below_a_bound_are_spread_evenly()
    {
        var random = new SplitMix64(7);
        var counts = new int[7];
        for (var draw = 0; draw < 70_000; draw++)
            counts[random.NextBelow(7)]++;

        // Chi-square with 6 degrees of freedom exceeds 22.5 once in a thousand.
        Assert.True(counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000) < 22.5);
    }

    [Fact]
    public void Unit_numbers_stay_below_one()
    {
        var random = new SplitMix64(-1);

        Assert.All(Enumerable.Range(0, 10_000).Select(_ => random.NextUnit()), unit => Assert.InRange(unit, 0, 1 - 1e-17));
    }

    [Fact]
    public void A_bound_below_one_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).NextBelow(0));
}
