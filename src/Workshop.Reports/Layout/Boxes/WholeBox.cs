namespace Workshop.Reports.Layout.Boxes;

/// <summary>
/// A box that goes to the next page rather than be cut with less than <paramref name="start"/> points of it here: a heading with
/// the first of what it heads, or, with no limit, something to be seen in one piece. What is higher than a page is cut all the same.
/// </summary>
internal sealed class WholeBox(Box inner, float start) : Box(inner.Width, inner.Height)
{
    public override void Draw(Pen pen, float x, float y) => inner.Draw(pen, x, y);

    public override Cut? CutAt(Space space) =>
        space.Left < Math.Min(start, Math.Min(Height, space.Whole)) ? null : inner.CutAt(space);
}
