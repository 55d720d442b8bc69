using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Items one under another.</summary>
internal sealed class ColumnElement : Element
{
    private readonly List<Container> items = [];

    /// <summary>Points between items.</summary>
    public float Spacing { get; set; }

    public Container Item()
    {
        items.Add(new Container());
        return items[^1];
    }

    public override Box Layout(LayoutContext context, float width) =>
        new StackBox(width, Spacing, [.. items.Select(item => item.Layout(context, width))]);
}
