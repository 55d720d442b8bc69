using SkiaSharp;
using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Padding, ground and lines around what it holds.</summary>
internal sealed class FrameElement(Container inner, Frame frame) : Element
{
    public override Box Layout(LayoutContext context, float width) =>
        new FrameBox(frame, inner.Layout(context, width - frame.Padding.Horizontal));
}

/// <summary>Needs so many points on a page to begin there.</summary>
internal sealed class WholeElement(Container inner, float start) : Element
{
    public override Box Layout(LayoutContext context, float width) => new WholeBox(inner.Layout(context, width), start);
}

/// <summary>Leaves the first page blank.</summary>
internal sealed class SkipOnceElement(Container inner) : Element
{
    public override Box Layout(LayoutContext context, float width) =>
        context.Page == 1 ? Box.Empty(width) : inner.Layout(context, width);
}

/// <summary>Stands in the contents list.</summary>
internal sealed class BookmarkElement(Container inner, string title) : Element
{
    public override Box Layout(LayoutContext context, float width) => new BookmarkBox(inner.Layout(context, width), title);
}

/// <summary>Draws by itself.</summary>
internal sealed class CanvasElement(float height, Action<SKCanvas, SKRect> draw) : Element
{
    public override Box Layout(LayoutContext context, float width) => new CanvasBox(width, height, draw);
}
