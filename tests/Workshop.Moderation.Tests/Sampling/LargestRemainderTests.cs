using CsCheck;
using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class LargestRemainderTests
{
    private static readonly Gen<(int Places, int[] Sizes, ulong[] Ties)> Any =
        from sizes in Gen.Int[0, 1000].Array[1, 8]
        from ties in Gen.ULong.Array[sizes.Length]
        from places in Gen.Int[0, 5000]
        select (places, sizes, ties);

    [Fact]
    public void All_places_go_and_each_is_less_than_one_from_its_quota() => Any.Sample((places, sizes, ties) =>
    {
        var allocated = LargestRemainder.Allocate(places, sizes, ties);

        var total = sizes.Sum();
        Assert.Equal(Math.Min(places, total), allocated.Sum());
        for (var i = 0; i < sizes.Length; i++)
        {
            Assert.InRange(allocated[i], 0, sizes[i]);
            Assert.True(total == 0 || Math.Abs(allocated[i] - ((double)Math.Min(places, total) * sizes[i] / total)) < 1);
        }
    });

    [Fact]
    public void Floors_are_kept() => Any.Sample((places, sizes, ties) =>
    {
        int[] floors = [.. sizes.Select(size => Math.Min(size, 2))];
        var allocated = LargestRemainder.Allocate(Math.Max(places, floors.Sum()), sizes, ties, floors);

        Assert.Equal(Math.Min(Math.Max(places, floors.Sum()), sizes.Sum()), allocated.Sum());
        Assert.All(allocated.Zip(floors), pair => Assert.True(pair.First >= pair.Second));
        Assert.All(allocated.Zip(sizes), pair => Assert.True(pair.First <= pair.Second));
    });

    /// <summary>Quotas 1.65, 1.35, 2.00: whole parts 1, 1, 2, and the place left goes to the remainder of .65.</summary>
    [Fact]
    public void The_place_left_goes_to_the_largest_remainder() =>
        Assert.Equal([2, 1, 2], LargestRemainder.Allocate(5, [33, 27, 40], [1, 2, 3]));

    [Fact]
    public void Equal_remainders_go_by_the_tie_number() =>
        Assert.Equal([0, 1], LargestRemainder.Allocate(1, [10, 10], [9, 2]));
}
