using SkiaSharp;

namespace Workshop.Reports.Layout.Boxes;

/// <summary>A drawing of its own: a bar, a chart, a logo. Never cut.</summary>
internal sealed class CanvasBox(float width, float height, Action<SKCanvas, SKRect> draw) : Box(width, height)
{
    public override void Draw(Pen pen, float x, float y) => draw(pen.Canvas, SKRect.Create(x, y, Width, Height));
}
