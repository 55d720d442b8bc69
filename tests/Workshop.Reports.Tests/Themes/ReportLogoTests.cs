using System.Text;
using SkiaSharp;
using Workshop.Reports.Themes;
using Workshop.Reports.TraineeReports;

namespace Workshop.Reports.Tests.Themes;

public sealed class ReportLogoTests
{
    [Fact]
    public void A_vector_logo_is_drawn_as_it_looks()
    {
        using var logo = ReportLogo.Read(File.ReadAllBytes(Repository.Path("tests/Workshop.Reports.Tests/Themes/logo.svg")));
        using var bitmap = new SKBitmap(96, 48);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.Gray);

        logo.Draw(canvas, SKRect.Create(0, 0, 96, 48));

        Assert.Equal(SKColor.Parse("#0F5C63"), bitmap.GetPixel(5, 24));
        Assert.Equal(SKColors.White, bitmap.GetPixel(24, 18));
        Assert.Equal(SKColor.Parse("#0F5C63"), bitmap.GetPixel(24, 27));
        Assert.Equal(SKColors.Gray, bitmap.GetPixel(0, 0));
        Assert.Equal(SKColors.Gray, bitmap.GetPixel(70, 24));
    }

    [Fact]
    public void The_default_theme_has_a_logo_fit_for_print()
    {
        using var logo = ReportLogo.Read(File.ReadAllBytes(Repository.Path("themes/default/logo.svg")));

        Assert.InRange(logo.Size.Width / logo.Size.Height, 0.5f, 8);
    }

    [Theory]
    [InlineData("""<rect width="5" height="5" fill="none" stroke="#f00"/>""")]
    [InlineData("""<ellipse cx="5" cy="5" rx="2" ry="1"/><line x1="0" y1="0" x2="5px" y2="5" stroke="black" stroke-width="2"/>""")]
    [InlineData("""<polygon points="0,0 5,0 5,5" opacity=".5" fill-rule="evenodd"/><polyline points="0 0 5 5"/>""")]
    [InlineData("""<g transform="rotate(45 5 5) matrix(1 0 0 1 2 2)"><desc>x</desc><path d="M0 0h5v5z"/></g>""")]
    public void Usual_shapes_are_known(string shapes)
    {
        using var logo = ReportLogo.Read(Svg(shapes));

        Assert.Equal(new SKSize(10, 10), logo.Size);
    }

    [Theory]
    [InlineData("""<text>校</text>""", "<text>")]
    [InlineData("""<image href="x.png"/>""", "<image>")]
    [InlineData("""<rect width="5" height="5" fill="url(#sky)"/>""", "url(#sky)")]
    [InlineData("""<rect width="5em" height="5"/>""", "5em")]
    [InlineData("""<rect width="5" height="5" clip-path="url(#a)"/>""", "clip-path")]
    [InlineData("""<rect width="5" height="5" style="mask: none"/>""", "mask")]
    [InlineData("""<path d="M0 nonsense"/>""", "path")]
    [InlineData("""<g transform="skewX(3)"/>""", "skewX")]
    [InlineData("""<rect""", "broken")]
    public void What_would_be_drawn_wrong_is_refused_by_name(string shapes, string named) =>
        Assert.Contains(named, Assert.Throws<FormatException>(() => ReportLogo.Read(Svg(shapes))).Message);

    [Fact]
    public void A_document_type_that_could_fetch_or_swell_is_refused() => Assert.Throws<FormatException>(
        () => ReportLogo.Read("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 1 1\">&a;</svg>"u8));

    [Fact]
    public void What_is_no_picture_is_refused() => Assert.Throws<FormatException>(() => ReportLogo.Read("GIF87 or so"u8));

    [Fact]
    public void A_poster_used_as_a_logo_does_not_swell_the_report()
    {
        using var logo = ReportLogo.Read(Noise(2400, 1200));

        var pdf = TraineeReportPdf.Render(Sample.TableSix, Sample.Theme with { Logo = logo });

        Assert.InRange(pdf.Length, 0, 200_000);
    }

    private static byte[] Svg(string shapes) => Encoding.UTF8.GetBytes($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{shapes}</svg>""");

    private static byte[] Noise(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        var random = new Random(1);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) bitmap.SetPixel(x, y, new SKColor((uint)random.Next() | 0xFF000000));
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
