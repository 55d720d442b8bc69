using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Padding, ground and lines around what it holds.</summary>
internal sealed class FrameElement(Container inner, Frame frame) : Element
{
    public override Box Layout(LayoutContext context, float width) =>
        new FrameBox(frame, inner.Layout(context, width - frame.Padding.Horizontal));
}
