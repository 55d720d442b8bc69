using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Needs so many points on a page to begin there.</summary>
internal sealed class WholeElement(Container inner, float start) : Element
{
    public override Box Layout(LayoutContext context, float width) => new WholeBox(inner.Layout(context, width), start);
}
