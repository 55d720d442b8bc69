namespace Workshop.Reports.Layout.Boxes;

/// <summary>Boxes one under another, parted by a gap; may be cut between any two of them, or within one.</summary>
internal sealed class StackBox(float width, float gap, IReadOnlyList<Box> items)
    : Box(width, items.Sum(item => item.Height) + gap * Math.Max(0, items.Count - 1))
{
    public override void Draw(Pen pen, float x, float y)
    {
        foreach (var item in items)
        {
            item.Draw(pen, x, y);
            y += item.Height + gap;
        }
    }

    public override Cut? CutAt(Space space)
    {
        var left = space.Left;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Height > left) return CutWithin(i, space with { Left = left });
            left -= items[i].Height + gap;
        }

        return new Cut(this, Empty(Width));
    }

    private Cut? CutWithin(int index, Space space)
    {
        var cut = items[index].CutAt(space);
        if (cut is null && index == 0) return null;
        Box[] head = cut is { } some ? [.. items.Take(index), some.Head] : [.. items.Take(index)];
        Box[] tail = [cut?.Tail ?? items[index], .. items.Skip(index + 1)];
        return new Cut(new StackBox(Width, gap, head), new StackBox(Width, gap, tail));
    }
}
