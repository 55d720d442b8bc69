using System.Numerics;
using Workshop.Reports.Fonts;

namespace Workshop.Reports.Tests.Fonts;

public sealed class CurveFitTests
{
    [Fact]
    public void A_straight_line_drawn_in_many_parts_needs_one() =>
        Assert.Single(CurveFit.Fewer(Vector2.Zero, [new(10, 0), new(30, 0), new(50, 0)], new(60, 0), 1));

    [Fact]
    public void A_bend_that_matters_stays()
    {
        // Half a circle of radius 500: one parabola would miss it by far.
        Vector2[] bends = [new(0, 276), new(146, 500), new(500, 604), new(854, 500), new(1000, 276)];

        Assert.InRange(CurveFit.Fewer(Vector2.Zero, bends, new(1000, 0), 4).Length, 2, 5);
    }

    [Fact]
    public void A_single_bend_is_left_alone() => Assert.Equal([new(5, 5)], CurveFit.Fewer(Vector2.Zero, [new(5, 5)], new(10, 0), 100));
}
