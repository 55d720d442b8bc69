namespace Workshop.Reports.Layout.Boxes;

/// <summary>A box that the contents list leads to; when cut, its head is what is led to.</summary>
internal sealed class BookmarkBox(Box inner, string title) : Box(inner.Width, inner.Height)
{
    public override void Draw(Pen pen, float x, float y)
    {
        pen.Mark(title, x, y);
        inner.Draw(pen, x, y);
    }

    public override Cut? CutAt(Space space) =>
        inner.CutAt(space) is { } cut ? cut with { Head = new BookmarkBox(cut.Head, title) } : null;
}
