using SkiaSharp;

namespace Workshop.Reports.Layout.Boxes;

/// <summary>A box with padding, ground and lines around it. Both halves of a cut frame are framed.</summary>
internal sealed class FrameBox(Frame frame, Box inner)
    : Box(inner.Width + frame.Padding.Horizontal, inner.Height + frame.Padding.Vertical)
{
    public override void Draw(Pen pen, float x, float y)
    {
        if (frame.Ground is { } ground) pen.Fill(SKRect.Create(x, y, Width, Height), ground, frame.Radius);
        DrawLines(pen, x, y);
        inner.Draw(pen, x + frame.Padding.Left, y + frame.Padding.Top);
    }

    public override Cut? CutAt(Space space) =>
        inner.CutAt(space.Less(frame.Padding.Vertical, frame.Padding.Vertical)) is { } cut
            ? new Cut(new FrameBox(frame, cut.Head), new FrameBox(frame, cut.Tail))
            : null;

    private void DrawLines(Pen pen, float x, float y)
    {
        var (lines, colour) = (frame.Lines, frame.LineColour);
        if (lines.Left > 0) pen.Fill(SKRect.Create(x, y, lines.Left, Height), colour);
        if (lines.Top > 0) pen.Fill(SKRect.Create(x, y, Width, lines.Top), colour);
        if (lines.Right > 0) pen.Fill(SKRect.Create(x + Width - lines.Right, y, lines.Right, Height), colour);
        if (lines.Bottom > 0) pen.Fill(SKRect.Create(x, y + Height - lines.Bottom, Width, lines.Bottom), colour);
    }
}
