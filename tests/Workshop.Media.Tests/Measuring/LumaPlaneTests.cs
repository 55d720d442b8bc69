using CsCheck;
using Workshop.Media.Measuring;

namespace Workshop.Media.Tests.Measuring;

public sealed class LumaPlaneTests
{
    [Theory]
    [InlineData(255, 255, 255, 255, 255)]
    [InlineData(0, 0, 0, 255, 0)]
    [InlineData(255, 0, 0, 255, 77)]
    [InlineData(0, 255, 0, 255, 149)]
    [InlineData(0, 0, 255, 255, 29)]
    [InlineData(0, 0, 0, 0, 255)]
    [InlineData(100, 0, 0, 100, 185)]
    public void Brightness_is_that_over_white_paper(byte red, byte green, byte blue, byte alpha, byte expected)
    {
        var pixels = Enumerable.Repeat(new[] { red, green, blue, alpha }, 40).SelectMany(p => p).ToArray();

        using var plane = LumaPlane.From(pixels, 40, 1);

        Assert.All(plane.Row(0).ToArray(), value => Assert.Equal(expected, value));
    }

    [Fact]
    public void Many_pixels_at_a_time_come_out_as_one_by_one() =>
        Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Gen.Byte).Array[1, 100].Sample(colours =>
        {
            // Alpha is multiplied in, so no colour exceeds it.
            var pixels = colours.SelectMany(c => new[] { Part(c.Item1, c.Item4), Part(c.Item2, c.Item4), Part(c.Item3, c.Item4), c.Item4 }).ToArray();
            using var plane = LumaPlane.From(pixels, colours.Length, 1);
            return plane.Row(0).SequenceEqual(pixels.Chunk(4).Select(One).ToArray());
        });

    [Fact]
    public void Picture_over_twelve_hundred_pixels_is_averaged_down()
    {
        // Columns of black and white in turn become grey.
        var pixels = Enumerable.Range(0, 1600 * 4).SelectMany(i => Enumerable.Repeat((byte)(i % 2 * 255), 3).Append((byte)255)).ToArray();

        using var plane = LumaPlane.From(pixels, 1600, 4);

        Assert.Equal((800, 2), (plane.Width, plane.Height));
        Assert.All(plane.Row(1).ToArray(), value => Assert.Equal(128, value));
    }

    private static byte Part(byte colour, byte alpha) => (byte)(colour * alpha / 255);

    private static byte One(byte[] p) => (byte)(((77 * p[0]) + (150 * p[1]) + (29 * p[2]) + 128 + (256 * (255 - p[3]))) / 256);
}
