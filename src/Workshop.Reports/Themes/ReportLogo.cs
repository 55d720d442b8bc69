using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>
/// A school's logo, read once. Safe to use from several threads. Pictures are kept no larger than print needs, so that a poster
/// used as a logo does not swell every report.
/// </summary>
public sealed class ReportLogo : IDisposable
{
    // 300 dots an inch at the largest size a logo is printed in, 160 x 34 points.
    private const int MostWidth = 667;
    private const int MostHeight = 142;

    private readonly IDisposable drawing;
    private readonly Action<SKCanvas> draw;

    private ReportLogo(SKImage image)
    {
        (drawing, Size) = (image, new SKSize(image.Width, image.Height));
        draw = canvas => canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear));
    }

    private ReportLogo(SKPicture picture)
    {
        (drawing, Size) = (picture, picture.CullRect.Size);
        draw = canvas => canvas.DrawPicture(picture);
    }

    internal SKSize Size { get; }

    /// <summary>Reads a PNG, JPEG, WebP or SVG file. Of SVG: shapes, paths, groups, plain fills, strokes and transforms.</summary>
    /// <param name="file">The file's bytes; the type is told from them.</param>
    /// <exception cref="FormatException">The bytes are no such picture, or an SVG with something else in it; says what.</exception>
    public static ReportLogo Read(ReadOnlySpan<byte> file)
    {
        if (SvgReader.LooksLikeSvg(file)) return new ReportLogo(SvgReader.Read(file));
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data) ?? throw new FormatException("The logo is neither SVG nor a PNG, JPEG or WebP picture.");
        using var bitmap = SKBitmap.Decode(codec) ?? throw new FormatException("The logo's picture is broken.");
        return new ReportLogo(Reduced(bitmap));
    }

    /// <inheritdoc />
    public void Dispose() => drawing.Dispose();

    /// <summary>Draws the logo into the left of the area, as large as its shape allows.</summary>
    internal void Draw(SKCanvas canvas, SKRect area)
    {
        var scale = Math.Min(area.Width / Size.Width, area.Height / Size.Height);
        using var restore = new SKAutoCanvasRestore(canvas);
        canvas.Translate(area.Left, area.MidY - scale * Size.Height / 2);
        canvas.Scale(scale);
        draw(canvas);
    }

    private static SKImage Reduced(SKBitmap bitmap)
    {
        var scale = Math.Min(1, Math.Min((float)MostWidth / bitmap.Width, (float)MostHeight / bitmap.Height));
        var size = new SKSizeI(Math.Max(1, (int)(scale * bitmap.Width)), Math.Max(1, (int)(scale * bitmap.Height)));
        using var small = bitmap.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return SKImage.FromBitmap(small);
    }
}
