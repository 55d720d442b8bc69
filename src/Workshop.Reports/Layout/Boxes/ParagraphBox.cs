using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout.Boxes;

/// <summary>Lines of text; never leaves a single line of a paragraph alone at the foot or the head of a page.</summary>
internal sealed class ParagraphBox(float width, IReadOnlyList<TextLine> lines) : Box(width, lines.Sum(line => line.Height))
{
    private const int Together = 2;

    public override void Draw(Pen pen, float x, float y)
    {
        foreach (var line in lines)
        {
            line.Draw(pen, x, y);
            y += line.Height;
        }
    }

    public override Cut? CutAt(Space space)
    {
        var (count, height) = (0, 0f);
        while (count < lines.Count && height + lines[count].Height <= space.Left) height += lines[count++].Height;
        if (count == lines.Count) return new Cut(this, Empty(Width));
        count = Math.Min(count, lines.Count - Together);
        return count < Together
            ? null
            : new Cut(new ParagraphBox(Width, [.. lines.Take(count)]), new ParagraphBox(Width, [.. lines.Skip(count)]));
    }
}
