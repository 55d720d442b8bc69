using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Tests.DataSets;

public sealed class DataSeedTests
{
    [Fact]
    public void A_seed_is_written_as_32_lower_case_hex_digits_and_read_back()
    {
        var seed = DataSeed.Of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255]);

        Assert.Equal("000102030405060708090a0b0c0d0eff", seed.Text);
        Assert.Equal(seed, DataSeed.Find("000102030405060708090A0B0C0D0EFF"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("000102030405060708090a0b0c0d0ef")]
    [InlineData("000102030405060708090a0b0c0d0efff")]
    [InlineData("000102030405060708090a0b0c0d0efg")]
    [InlineData("０00102030405060708090a0b0c0d0eff")]
    public void Nothing_else_is_a_seed(string text) => Assert.Null(DataSeed.Find(text));

    [Fact]
    public void Too_few_bytes_are_refused() => Assert.Throws<ArgumentException>(() => DataSeed.Of(new byte[15]));

    [Fact]
    public void Streams_for_two_purposes_have_nothing_in_common()
    {
        var seed = Sources.Seed(1);

        Assert.Equal(seed.Stream("a").NextBits(), seed.Stream("a").NextBits());
        Assert.NotEqual(seed.Stream("a").NextBits(), seed.Stream("b").NextBits());
        Assert.NotEqual(seed.Stream("a").NextBits(), Sources.Seed(2).Stream("a").NextBits());
    }
}
