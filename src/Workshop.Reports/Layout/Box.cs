namespace Workshop.Reports.Layout;

/// <summary>
/// A piece of a page whose size is settled. Boxes never change: cutting one gives two others. All lengths are points
/// (1/72 inch), y grows downwards.
/// </summary>
internal abstract class Box(float width, float height)
{
    public float Width { get; } = width;

    public float Height { get; } = height;

    public abstract void Draw(Pen pen, float x, float y);

    /// <summary>Cuts off what fits into <see cref="Space.Left"/>; null when nothing useful fits or the box cannot be cut.</summary>
    public virtual Cut? CutAt(Space space) => null;

    public static Box Empty(float width, float height = 0) => new EmptyBox(width, height);

    private sealed class EmptyBox(float width, float height) : Box(width, height)
    {
        public override void Draw(Pen pen, float x, float y)
        {
        }

        // Blank room is not carried over to the next page.
        public override Cut? CutAt(Space space) => new(Empty(Width, Math.Max(0, space.Left)), Empty(Width));
    }
}

/// <summary>The two halves of a box: what stays on this page and what goes on the next.</summary>
internal readonly record struct Cut(Box Head, Box Tail);

/// <summary>The room left on this page, and all the room a fresh page has.</summary>
internal readonly record struct Space(float Left, float Whole)
{
    /// <summary>The same space with so much taken from this page and from each coming one.</summary>
    public Space Less(float here, float everywhere) => new(Left - here, Whole - everywhere);
}
