namespace Workshop.Reports.Layout.Elements;

/// <summary>Leaves the first page blank.</summary>
internal sealed class SkipOnceElement(Container inner) : Element
{
    public override Box Layout(LayoutContext context, float width) =>
        context.Page == 1 ? Box.Empty(width) : inner.Layout(context, width);
}
