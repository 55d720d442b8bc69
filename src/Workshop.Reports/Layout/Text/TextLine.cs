using SkiaSharp;

namespace Workshop.Reports.Layout.Text;

/// <summary>One line of a paragraph, ready to be drawn.</summary>
/// <param name="text">The paragraph it is a line of.</param>
/// <param name="range">The line's clusters.</param>
/// <param name="x">How far the line is moved right, in points.</param>
internal sealed class TextLine(ShapedText text, Range range, float x)
{
    // The em box of Chinese type: the baseline stands this share of the em below its top, whatever the font's own metrics.
    private const float EmAscent = 0.88f;

    public float Height { get; } = text.StylesIn(range).Max(style => style.Size * style.LineHeight);

    private float Size { get; } = text.StylesIn(range).Max(style => style.Size);

    public void Draw(Pen pen, float left, float top)
    {
        var baseline = top + (Height - Size) / 2 + EmAscent * Size;
        var at = left + x;
        foreach (var run in text.RunsIn(range)) at += Draw(pen, run, at, baseline);
    }

    private float Draw(Pen pen, Range run, float at, float baseline)
    {
        var style = text.StyleAt(run.Start.Value);
        var (glyphs, positions, width) = text.Place(run, style.Size);
        if (style.Marker is { } marker) Mark(pen, style, marker, SKRect.Create(at, baseline, width, 0));
        if (glyphs.Length > 0) pen.Text(style, glyphs, positions, at, baseline);
        return width;
    }

    private static void Mark(Pen pen, TextStyle style, SKColor marker, SKRect run)
    {
        pen.Fill(SKRect.Create(run.Left, run.Top - 0.95f * style.Size, run.Width, 1.2f * style.Size), marker);
        pen.Fill(SKRect.Create(run.Left, run.Top + 0.16f * style.Size, run.Width, 0.08f * style.Size), style.Colour);
    }
}
