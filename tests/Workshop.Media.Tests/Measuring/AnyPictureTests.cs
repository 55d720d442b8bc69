using CsCheck;
using Workshop.Media.Measuring;

namespace Workshop.Media.Tests.Measuring;

public sealed class AnyPictureTests
{
    private static readonly Gen<(int Width, int Height, byte[] Pixels)> Pictures =
        from width in Gen.OneOf(Gen.Int[1, 90], Gen.Int[1190, 1215])
        from height in Gen.OneOf(Gen.Int[1, 90], Gen.Const(1300))
        where width * height < 120_000
        from seed in Gen.Byte.Array[1, 37]
        select (width, height, Enumerable.Range(0, 4 * width * height).Select(i => i % 4 == 3 ? (byte)255 : seed[i % seed.Length]).ToArray());

    [Fact]
    public void Every_size_is_measured_and_every_share_is_between_nothing_and_all() => Pictures.Sample(
        picture =>
        {
            var facts = ImageMeasurements.Measure(picture.Pixels, picture.Width, picture.Height);
            return facts == ImageMeasurements.Measure(picture.Pixels, picture.Width, picture.Height)
                && new[] { facts.WhiteGround, facts.Sharpness, facts.Collage }.All(share => share is >= 0 and <= 1 && decimal.Round(share, 4) == share);
        },
        iter: 300);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(4, 0, 1)]
    [InlineData(4, 1, -1)]
    [InlineData(15, 2, 2)]
    public void Size_that_does_not_fit_the_bytes_is_a_mistake(int bytes, int width, int height) =>
        Assert.Throws<ArgumentException>(() => ImageMeasurements.Measure(new byte[bytes], width, height));
}
