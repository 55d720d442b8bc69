using Workshop.Media.Measuring;

namespace Workshop.Media.Tests.Measuring;

public sealed class SeamsTests
{
    private const int Side = 200;

    [Fact]
    public void Step_from_edge_to_edge_is_a_seam()
    {
        Assert.Equal(1m, Seam((x, _) => x < 90 ? 60 : 160));
        Assert.Equal(1m, Seam((_, y) => y < 90 ? 60 : 160));
    }

    [Fact]
    public void Step_over_half_the_height_is_half_a_seam() => Assert.InRange(Seam((x, y) => x < 90 && y < 100 ? 60 : 160), 0.48m, 0.52m);

    [Fact]
    public void Thin_line_is_no_seam() => Assert.Equal(0m, Seam((x, _) => x is 90 or 91 ? 60 : 160));

    [Fact]
    public void Border_round_the_picture_is_no_seam() => Assert.Equal(0m, Seam((x, y) => Math.Min(Math.Min(x, y), Math.Min(Side - 1 - x, Side - 1 - y)) < 12 ? 60 : 160));

    [Fact]
    public void Slope_is_no_seam() => Assert.Equal(0m, Seam((x, _) => x));

    [Fact]
    public void Stripes_all_over_are_no_seam() => Assert.InRange(Seam((x, _) => x / 4 % 2 == 0 ? 60 : 160), 0, 0.8m);

    [Fact]
    public void Leaning_line_is_no_seam() => Assert.InRange(Seam((x, y) => x + (y / 10) < 100 ? 60 : 160), 0, 0.1m);

    [Fact]
    public void Picture_under_64_pixels_is_not_looked_at() => Assert.Equal(0m, Seam((x, _) => x < 30 ? 60 : 160, 63));

    private static decimal Seam(Func<int, int, int> level, int side = Side)
    {
        var pixels = new byte[4 * side * side];
        for (var i = 0; i < side * side; i++)
        {
            pixels.AsSpan(4 * i, 3).Fill((byte)level(i % side, i / side));
            pixels[(4 * i) + 3] = 255;
        }

        using var luma = LumaPlane.From(pixels, side, side);
        return Seams.Measure(luma);
    }
}
