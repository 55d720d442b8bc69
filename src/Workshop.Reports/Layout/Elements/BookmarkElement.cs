using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Stands in the contents list.</summary>
internal sealed class BookmarkElement(Container inner, string title) : Element
{
    public override Box Layout(LayoutContext context, float width) => new BookmarkBox(inner.Layout(context, width), title);
}
