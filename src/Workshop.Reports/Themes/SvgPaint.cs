using System.Xml.Linq;
using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>How a shape is painted: the presentation attributes, inherited. Source: SVG 1.1 chapter 11.</summary>
internal sealed record SvgPaint(SKColor? Fill, SKColor? Stroke, float StrokeWidth, bool EvenOdd, float Opacity)
{
    private static readonly Dictionary<string, SKColor> Named = new(StringComparer.Ordinal)
    {
        ["black"] = SKColors.Black, ["white"] = SKColors.White, ["gray"] = SKColors.Gray, ["grey"] = SKColors.Gray,
        ["currentColor"] = SKColors.Black,
    };

    public static SvgPaint Initial { get; } = new(SKColors.Black, null, 1, false, 1);

    public SvgPaint With(XElement element) => new(
        Colour(element, "fill", Fill),
        Colour(element, "stroke", Stroke),
        Own(element, "stroke-width") is null ? StrokeWidth : SvgNumbers.Of(Flat(element, "stroke-width"), "stroke-width"),
        (Own(element, "fill-rule") ?? (EvenOdd ? "evenodd" : "nonzero")) == "evenodd",
        Opacity * SvgNumbers.Of(Flat(element, "opacity"), "opacity", 1));

    public void Draw(SKCanvas canvas, SKPath path)
    {
        path.FillType = EvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding;
        if (Fill is { } fill) Draw(canvas, path, fill, SKPaintStyle.Fill);
        if (Stroke is { } stroke) Draw(canvas, path, stroke, SKPaintStyle.Stroke);
    }

    private void Draw(SKCanvas canvas, SKPath path, SKColor colour, SKPaintStyle style)
    {
        using var paint = new SKPaint { IsAntialias = true, Style = style, StrokeWidth = StrokeWidth };
        paint.Color = colour.WithAlpha((byte)Math.Clamp(Opacity * colour.Alpha, 0, 255));
        canvas.DrawPath(path, paint);
    }

    private static SKColor? Colour(XElement element, string name, SKColor? inherited)
    {
        var text = Own(element, name);
        if (text is null) return inherited;
        if (text == "none") return null;
        if (Named.TryGetValue(text, out var named) || (text.StartsWith('#') && SKColor.TryParse(text, out named))) return named;
        throw new FormatException($"{name}=\"{text}\" in the logo's SVG is not known: use #rrggbb, or a PNG.");
    }

    /// <summary>The property itself: from the style attribute, which wins, or from its own.</summary>
    private static string? Own(XElement element, string name) =>
        ((string?)element.Attribute("style") ?? "").Split(';')
            .Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries))
            .LastOrDefault(part => part.Length == 2 && part[0] == name)?[1]
        ?? (string?)element.Attribute(name);

    private static XElement Flat(XElement element, string name) => new(element.Name, new XAttribute(name, Own(element, name) ?? "1"));
}
