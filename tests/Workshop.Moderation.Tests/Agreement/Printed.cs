using Workshop.Moderation.Agreement;
using Xunit;

namespace Workshop.Moderation.Tests.Agreement;

/// <summary>Asserts that a figure, rounded half away from zero, is the figure a publication prints.</summary>
internal static class Printed
{
    public static void Is(double printed, int places, Estimate estimate) => Is(printed, places, estimate.Value);

    public static void Is(double printed, int places, double? computed)
    {
        Assert.NotNull(computed);
        Assert.Equal(printed, Math.Round(computed.Value, places, MidpointRounding.AwayFromZero), 1e-9);
    }

    public static void IsInterval(double lower, double upper, int places, Estimate estimate)
    {
        Assert.NotNull(estimate.Interval);
        Is(lower, places, estimate.Interval.Lower);
        Is(upper, places, estimate.Interval.Upper);
    }
}
