using Workshop.Moderation.Sampling;
using Xunit;

namespace Workshop.Moderation.Tests.Sampling;

public sealed class DrawKeyTests
{
    /// <summary>Worked out apart from this code, with a SHA-256 tool on the documented text.</summary>
    [Theory]
    [InlineData(7, "S-1", 1415165103421570897)]
    [InlineData(-3, "提交-9", 755041682319357421)]
    public void The_key_is_what_the_documentation_says(long seed, string id, ulong expected) => Assert.Equal(expected, DrawKey.Of(seed, id));

    [Fact]
    public void Keys_are_spread_evenly()
    {
        var counts = Enumerable.Range(0, 16_000).CountBy(i => DrawKey.Of(11, $"S{i}") >> 60).ToDictionary();

        // Chi-square with 15 degrees of freedom exceeds 37.7 once in a thousand.
        Assert.Equal(16, counts.Count);
        Assert.True(counts.Values.Sum(count => Math.Pow(count - 1000, 2) / 1000) < 37.7);
    }
}
