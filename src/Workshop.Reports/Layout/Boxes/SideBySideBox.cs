namespace Workshop.Reports.Layout.Boxes;

/// <summary>A box and where it stands in its row.</summary>
internal readonly record struct Cell(float X, Box Box);

/// <summary>Boxes side by side; cut at one height through all of them, or not at all.</summary>
internal sealed class SideBySideBox(float width, CellAlign align, IReadOnlyList<Cell> cells)
    : Box(width, cells.Max(cell => cell.Box.Height))
{
    public override void Draw(Pen pen, float x, float y)
    {
        foreach (var (offset, box) in cells) box.Draw(pen, x + offset, y + Lowered(box));
    }

    public override Cut? CutAt(Space space)
    {
        var (heads, tails) = (new Cell[cells.Count], new Cell[cells.Count]);
        for (var i = 0; i < cells.Count; i++)
        {
            var (x, box) = cells[i];
            var cut = box.Height <= space.Left ? new Cut(box, Empty(box.Width)) : box.CutAt(space);
            if (cut is not { } halves) return null;
            (heads[i], tails[i]) = (new Cell(x, halves.Head), new Cell(x, halves.Tail));
        }

        return new Cut(new SideBySideBox(Width, CellAlign.Top, heads), new SideBySideBox(Width, CellAlign.Top, tails));
    }

    private float Lowered(Box box) => align switch
    {
        CellAlign.Top => 0,
        CellAlign.Middle => (Height - box.Height) / 2,
        CellAlign.Bottom => Height - box.Height,
    };
}
