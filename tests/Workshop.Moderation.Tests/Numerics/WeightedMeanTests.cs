using Workshop.Moderation.Numerics;
using Xunit;

namespace Workshop.Moderation.Tests.Numerics;

public sealed class WeightedMeanTests
{
    [Fact]
    public void Equal_weights_give_the_ordinary_mean_variance_and_error()
    {
        var mean = WeightedMean.Of([2, 4, 4, 4, 5, 5, 7, 9], [3, 3, 3, 3, 3, 3, 3, 3]);

        Assert.Equal(5, mean.Value, 1e-12);
        Assert.Equal(32.0 / 7, mean.Variance, 1e-12);
        Assert.Equal(Math.Sqrt(32.0 / 7 / 8), mean.StandardError, 1e-12);
    }

    [Fact]
    public void Two_values_of_equal_weight_meet_in_the_middle() =>
        Assert.Equal(4, WeightedMean.Of([2, 6], [1, 1]).Value, 1e-12);

    [Fact]
    public void Weights_pull_the_mean() => Assert.Equal(5, WeightedMean.Of([2, 6], [1, 3]).Value, 1e-12);

    [Theory]
    [InlineData(new double[] { 5, 5, 5, 5 }, 4)]
    [InlineData(new double[] { 1, 1, 1, 1e9 }, 1)]
    public void The_effective_count_lies_between_one_and_all(double[] weights, double expected) =>
        Assert.Equal(expected, WeightedMean.EffectiveCount(weights), 1e-6);
}
