using Workshop.Moderation.Numerics;
using Xunit;

namespace Workshop.Moderation.Tests.Numerics;

/// <summary>Against the tables at the back of every statistics book.</summary>
public sealed class QuantilesTests
{
    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(2, 4.303)]
    [InlineData(10, 2.228)]
    [InlineData(16, 2.120)]
    [InlineData(120, 1.980)]
    public void Student_at_975(double degrees, double printed) => Assert.Equal(printed, Quantiles.Student(degrees, 0.975), 5e-4);

    [Theory]
    [InlineData(1, 1, 647.79, 0.01)]
    [InlineData(5, 15, 3.576, 5e-4)]
    [InlineData(5, 18, 3.382, 5e-4)]
    [InlineData(15, 5, 6.428, 5e-4)]
    [InlineData(40, 60, 1.744, 5e-4)]
    public void Fisher_at_975(double above, double below, double printed, double tolerance) =>
        Assert.Equal(printed, Quantiles.Fisher(above, below, 0.975), tolerance);

    [Theory]
    [InlineData(1e-9, 5)]
    [InlineData(5, 1e-9)]
    [InlineData(99_999, 0.3)]
    [InlineData(1_000_000, 1_000_000)]
    public void Extreme_degrees_of_freedom_stay_finite(double above, double below) =>
        Assert.True(double.IsFinite(Quantiles.Fisher(above, below, 0.975)));

    [Fact]
    public void Normal_at_975() => Assert.Equal(1.959964, Quantiles.Normal(0.975), 1e-6);
}
