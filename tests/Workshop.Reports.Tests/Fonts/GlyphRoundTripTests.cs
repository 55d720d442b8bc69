using System.Numerics;
using CsCheck;
using Workshop.Reports.Fonts;

namespace Workshop.Reports.Tests.Fonts;

public sealed class GlyphRoundTripTests
{
    private static readonly Gen<OutlinePoint> Points = Gen.Select(
        Gen.Frequency((1, Gen.Const(0)), (4, Gen.Int[-200, 200]), (1, Gen.Int[-4000, 4000])), Gen.Int[-1000, 1000], Gen.Bool,
        (x, y, on) => new OutlinePoint(new Vector2(x, y), on));

    [Fact]
    public void Any_outline_written_is_read_back_the_same() => Points.Array[1, 300].Array[0, 4].Sample(
        contours => Assert.Equal(contours, GlyphReader.Read(GlyphWriter.Write(contours))!));

    [Fact]
    public void A_glyph_put_together_from_others_is_left_to_itself()
    {
        byte[] composite = [0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9];

        Assert.Null(GlyphReader.Read(composite));
        Assert.Null(OutlineThinning.Coarse.Thin(composite, 1000));
    }
}
