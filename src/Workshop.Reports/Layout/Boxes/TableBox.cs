using SkiaSharp;

namespace Workshop.Reports.Layout.Boxes;

/// <summary>Rows under a head that comes again on every page; cut between rows, within one only if it is higher than a page.</summary>
internal sealed class TableBox(Box? head, IReadOnlyList<Box> rows, TableLines lines)
    : Box(head?.Width ?? rows[0].Width, (head?.Height ?? 0) + rows.Sum(row => row.Height))
{
    public override void Draw(Pen pen, float x, float y)
    {
        if (head is not null) y = DrawRow(pen, head, x, y, lines.UnderHead);
        foreach (var row in rows) y = DrawRow(pen, row, x, y, lines.UnderRow);
    }

    public override Cut? CutAt(Space space)
    {
        var below = space.Less(head?.Height ?? 0, head?.Height ?? 0);
        var (count, left) = (0, below.Left);
        while (count < rows.Count && rows[count].Height <= left) left -= rows[count++].Height;
        if (count == rows.Count) return new Cut(this, Empty(Width));
        return rows[count].Height > below.Whole ? CutWithin(count, below with { Left = left }) : CutBefore(count);
    }

    private Cut? CutBefore(int count) => count == 0 ? null : new Cut(With(rows.Take(count)), With(rows.Skip(count)));

    private Cut? CutWithin(int index, Space space) => rows[index].CutAt(space) is { } cut
        ? new Cut(With([.. rows.Take(index), cut.Head]), With([cut.Tail, .. rows.Skip(index + 1)]))
        : CutBefore(index);

    private TableBox With(IEnumerable<Box> some) => new(head, [.. some], lines);

    private float DrawRow(Pen pen, Box row, float x, float y, float line)
    {
        row.Draw(pen, x, y);
        var foot = y + row.Height;
        if (line > 0) pen.Fill(SKRect.Create(x, foot - line / 2, Width, line), lines.Colour);
        return foot;
    }
}
