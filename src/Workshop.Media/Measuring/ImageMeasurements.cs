using Workshop.Scoring.Answers;

namespace Workshop.Media.Measuring;

/// <summary>
/// Measures one decoded picture. Whole numbers throughout, so that the same pixels give the same facts on every machine;
/// shares are rounded to four places, halves away from zero.
/// </summary>
public static class ImageMeasurements
{
    /// <summary>Measures the pixels; <see cref="ImageFacts.Width"/> and <see cref="ImageFacts.Height"/> are those given here.</summary>
    /// <param name="pixels">Red, green, blue, alpha bytes with alpha multiplied in, rows without a gap: 4 x width x height bytes.</param>
    /// <param name="width">Pixels a row, at least 1.</param>
    /// <param name="height">Rows, at least 1.</param>
    /// <exception cref="ArgumentException">The number of bytes does not match the size.</exception>
    public static ImageFacts Measure(ReadOnlySpan<byte> pixels, int width, int height)
    {
        if (width < 1 || height < 1 || pixels.Length != 4L * width * height)
            throw new ArgumentException($"Expected 4 x {width} x {height} bytes of a picture of at least 1 x 1 pixels, but there are {pixels.Length}.", nameof(pixels));

        using var luma = LumaPlane.From(pixels, width, height);
        return new ImageFacts(
            width,
            height,
            WhiteGround.Measure(pixels, width, height),
            Sharpness.Measure(luma),
            Seams.Measure(luma),
            Fingerprint.Compute(luma));
    }
}
