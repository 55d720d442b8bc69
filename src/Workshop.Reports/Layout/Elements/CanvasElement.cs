using SkiaSharp;
using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Draws by itself.</summary>
internal sealed class CanvasElement(float height, Action<SKCanvas, SKRect> draw) : Element
{
    public override Box Layout(LayoutContext context, float width) => new CanvasBox(width, height, draw);
}
