using System.Xml.Linq;
using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>How a shape is painted: the presentation attributes, inherited. Source: SVG 1.1 chapter 11.</summary>
internal sealed record SvgPaint(SKColor? Fill, SKColor? Stroke, SvgStroke Pen, bool EvenOdd, float Opacity)
{
    private static readonly Dictionary<string, SKColor> Named = new(StringComparer.Ordinal)
    {
        ["black"] = SKColors.Black, ["white"] = SKColors.White, ["gray"] = SKColors.Gray, ["grey"] = SKColors.Gray,
        ["currentColor"] = SKColors.Black,
    };

    private static readonly string[] Unknown =
        ["class", "clip-path", "mask", "filter", "fill-opacity", "stroke-opacity", "stroke-dasharray", "mix-blend-mode"];

    public static SvgPaint Initial { get; } = new(SKColors.Black, null, SvgStroke.Initial, false, 1);

    /// <summary>The paint of an element inside one painted like this.</summary>
    /// <exception cref="FormatException">The element asks for something this reader would draw wrong.</exception>
    public SvgPaint With(XElement element)
    {
        if (Unknown.FirstOrDefault(name => SvgStyle.Of(element, name) is not null) is { } unknown)
            throw new FormatException($"{unknown} of <{element.Name.LocalName}> in the logo's SVG is not known: use plain shapes, or a PNG.");
        return new SvgPaint(
            Colour(element, "fill", Fill),
            Colour(element, "stroke", Stroke),
            Pen.With(element),
            SvgStyle.Of(element, "fill-rule") is { } rule ? rule == "evenodd" : EvenOdd,
            Opacity * SvgStyle.NumberOf(element, "opacity", 1));
    }

    public void Draw(SKCanvas canvas, SKPath path)
    {
        path.FillType = EvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        if (Fill is { } fill) Draw(canvas, path, fill, SKPaintStyle.Fill);
        if (Stroke is { } stroke) Draw(canvas, path, stroke, SKPaintStyle.Stroke);
    }

    private void Draw(SKCanvas canvas, SKPath path, SKColor colour, SKPaintStyle style)
    {
        using var paint = new SKPaint { IsAntialias = true, Style = style };
        Pen.Apply(paint);
        paint.Color = colour.WithAlpha((byte)Math.Clamp(Opacity * colour.Alpha, 0, 255));
        canvas.DrawPath(path, paint);
    }

    private static SKColor? Colour(XElement element, string name, SKColor? inherited)
    {
        var text = SvgStyle.Of(element, name);
        if (text is null) return inherited;
        if (text == "none") return null;
        if (Named.TryGetValue(text, out var named) || (text.StartsWith('#') && SKColor.TryParse(text, out named))) return named;
        throw new FormatException($"{name}=\"{text}\" in the logo's SVG is not known: use #rrggbb, or a PNG.");
    }
}
