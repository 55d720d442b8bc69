using Workshop.Moderation.Agreement;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement;

public sealed class RatingTableTests
{
    [Fact]
    public void A_row_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => RatingTable.Of(["A", "B"], [[1, 2], [1]]));

    [Fact]
    public void A_mark_out_of_range_is_refused() =>
        Assert.Throws<ArgumentException>(() => RatingTable.Of(["A"], [[RatingTable.Largest + 1]]));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_no_inverse_probability_is_refused(double weight) =>
        Assert.Throws<ArgumentException>(() => RatingTable.Of(["A"], [[1]], [weight]));

    [Fact]
    public void Too_few_weights_are_refused() => Assert.Throws<ArgumentException>(() => RatingTable.Of(["A"], [[1], [2]], [1]));

    [Fact]
    public void Equal_weights_are_no_weights()
    {
        Assert.False(RatingTable.Of(["A"], [[1], [2]], [5, 5]).IsWeighted);
        Assert.True(RatingTable.Of(["A"], [[1], [2]], [5, 4]).IsWeighted);
    }

    [Fact]
    public void Labels_are_numbered_in_ordinal_order()
    {
        var table = RatingTable.OfLabels(["A", "B"], [["b", "a"], [null, "c"]]);

        Assert.Equal(["a", "b", "c"], table.Labels);
        Assert.Equal([1, 0], table[0]);
        Assert.Equal([null, 2], table[1]);
    }

    [Fact]
    public void Values_are_the_different_marks_ascending() =>
        Assert.Equal([1, 2.5m, 3], Tables.OfColumns("3 1 .", "2.5 3 1").Values);
}
