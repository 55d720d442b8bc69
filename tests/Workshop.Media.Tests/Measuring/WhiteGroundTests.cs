using Workshop.Media.Measuring;

namespace Workshop.Media.Tests.Measuring;

public sealed class WhiteGroundTests
{
    [Fact]
    public void Dark_thing_inside_the_frame_does_not_count() => Assert.Equal(1m, White(100, 100, (x, y) => x is >= 10 and < 90 && y is >= 10 and < 90 ? 0 : 255));

    [Fact]
    public void Frame_is_a_tenth_of_the_shorter_side() => Assert.Equal(0m, White(300, 100, (x, y) => x is >= 10 and < 290 && y is >= 10 and < 90 ? 255 : 0));

    [Fact]
    public void Half_a_white_frame_is_half() => Assert.Equal(0.5m, White(100, 100, (x, _) => x < 50 ? 255 : 0));

    [Theory]
    [InlineData(255, 1)]
    [InlineData(244, 1)]
    [InlineData(243, 0)]
    public void White_begins_at_244(int level, int share) => Assert.Equal(share, White(50, 40, (_, _) => level));

    [Fact]
    public void Cream_is_not_white() => Assert.Equal(0m, WhiteGround.Measure(Enumerable.Repeat(new byte[] { 255, 255, 230, 255 }, 900).SelectMany(p => p).ToArray(), 30, 30));

    private static decimal White(int width, int height, Func<int, int, int> level)
    {
        var pixels = new byte[4 * width * height];
        for (var i = 0; i < width * height; i++)
            pixels.AsSpan(4 * i, 4).Fill((byte)level(i % width, i / width));
        for (var i = 3; i < pixels.Length; i += 4)
            pixels[i] = 255;
        return WhiteGround.Measure(pixels, width, height);
    }
}
