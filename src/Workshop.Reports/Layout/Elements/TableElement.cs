using Workshop.Reports.Layout.Boxes;

namespace Workshop.Reports.Layout.Elements;

/// <summary>Rows of cells in common columns, with a head repeated on every page.</summary>
internal sealed class TableElement : Element
{
    private readonly List<Track> tracks = [];
    private readonly List<Container> head = [];
    private readonly List<Container> cells = [];

    /// <summary>Points between columns.</summary>
    public float Spacing { get; set; }

    /// <summary>Where low cells stand beside high ones in the rows.</summary>
    public CellAlign Align { get; set; }

    /// <summary>The same in the head.</summary>
    public CellAlign HeadAlign { get; set; } = CellAlign.Bottom;

    public TableLines Lines { get; set; } = new(0, 0, default);

    public void ConstantColumn(float points) => tracks.Add(Track.Constant(points));

    public void RelativeColumn(float share = 1) => tracks.Add(Track.Relative(share));

    /// <summary>The next cell of the head; either none or one for each column.</summary>
    public Container Head() => Add(head);

    /// <summary>The next cell, row by row; the last row must be full.</summary>
    public Container Cell() => Add(cells);

    public override Box Layout(LayoutContext context, float width)
    {
        var places = Track.Spread(tracks, width, Spacing);
        Box Row(IReadOnlyList<Container> row, CellAlign align) => new SideBySideBox(
            width, align, [.. row.Zip(places, (cell, place) => new Cell(place.X, cell.Layout(context, place.Width)))]);
        if (cells.Count == 0 || cells.Count % tracks.Count != 0 || (head.Count != 0 && head.Count != tracks.Count))
            throw new InvalidOperationException($"{head.Count} head cells and {cells.Count} cells do not fill {tracks.Count} columns.");
        var rows = cells.Chunk(tracks.Count).Select(row => Row(row, Align)).ToArray();
        return new TableBox(head.Count == 0 ? null : Row(head, HeadAlign), rows, Lines);
    }

    private static Container Add(List<Container> to)
    {
        to.Add(new Container());
        return to[^1];
    }
}
