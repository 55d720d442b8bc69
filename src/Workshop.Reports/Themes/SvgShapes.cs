using System.Xml.Linq;
using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>The outlines of SVG's basic shapes. Source: SVG 1.1 chapters 8 and 9.</summary>
internal static class SvgShapes
{
    public static SKPath PathOf(XElement element)
    {
        float N(string attribute) => SvgNumbers.Of(element, attribute);
        using var path = new SKPathBuilder();
        switch (element.Name.LocalName)
        {
            case "path":
                return SKPath.ParseSvgPathData((string?)element.Attribute("d") ?? "")
                    ?? throw new FormatException("A path in the logo's SVG is broken.");
            case "rect":
                var radius = SvgNumbers.Of(element, "rx", N("ry"));
                path.AddRoundRect(new SKRoundRect(SKRect.Create(N("x"), N("y"), N("width"), N("height")), radius, SvgNumbers.Of(element, "ry", radius)));
                break;
            case "circle":
                path.AddCircle(N("cx"), N("cy"), N("r"));
                break;
            case "ellipse":
                path.AddOval(SKRect.Create(N("cx") - N("rx"), N("cy") - N("ry"), 2 * N("rx"), 2 * N("ry")));
                break;
            case "line":
                path.MoveTo(N("x1"), N("y1"));
                path.LineTo(N("x2"), N("y2"));
                break;
            case "polyline" or "polygon":
                path.AddPoly(Points(element), element.Name.LocalName == "polygon");
                break;
            default:
                throw new FormatException($"<{element.Name.LocalName}> in the logo's SVG is not known: use shapes and paths, or a PNG.");
        }

        return path.Detach();
    }

    private static SKPoint[] Points(XElement element) =>
        [.. SvgNumbers.List((string?)element.Attribute("points") ?? "").Chunk(2).Where(pair => pair.Length == 2).Select(pair => new SKPoint(pair[0], pair[1]))];
}
