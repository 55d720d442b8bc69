using System.Xml.Linq;
using SkiaSharp;

namespace Workshop.Reports.Themes;

/// <summary>How lines are drawn. Source: SVG 1.1 section 11.4.</summary>
internal sealed record SvgStroke(float Width, SKStrokeCap Cap, SKStrokeJoin Join)
{
    public static SvgStroke Initial { get; } = new(1, SKStrokeCap.Butt, SKStrokeJoin.Miter);

    public SvgStroke With(XElement element) => new(
        SvgStyle.NumberOf(element, "stroke-width", Width),
        SvgStyle.Of(element, "stroke-linecap") switch
        {
            "butt" => SKStrokeCap.Butt,
            "round" => SKStrokeCap.Round,
            "square" => SKStrokeCap.Square,
            _ => Cap,
        },
        SvgStyle.Of(element, "stroke-linejoin") switch
        {
            "miter" => SKStrokeJoin.Miter,
            "round" => SKStrokeJoin.Round,
            "bevel" => SKStrokeJoin.Bevel,
            _ => Join,
        });

    public void Apply(SKPaint paint) => (paint.StrokeWidth, paint.StrokeCap, paint.StrokeJoin) = (Width, Cap, Join);
}
