using SkiaSharp;

namespace Workshop.Reports.TraineeReports;

/// <summary>Draws one bar; its parts differ in tone and texture, so that a black-and-white print can be read.</summary>
internal static class BarDrawing
{
    private const float Outline = 0.6f;
    private const float HatchGap = 4;

    private static readonly SKColor Light = SKColor.Parse("#EBEAE4");
    private static readonly SKColor Edge = SKColor.Parse("#9AA09D");

    public static Action<SKCanvas, SKRect> Of(CriterionResult criterion, SKColor hue) => (canvas, area) =>
    {
        using var paint = new SKPaint { IsAntialias = true };
        var inside = SKRect.Inflate(area, -Outline / 2, -Outline / 2);
        switch (criterion.Standing)
        {
            case CriterionStanding.Marked:
                Fill(canvas, paint, inside, Light);
                Fill(canvas, paint, inside with { Right = inside.Left + Share(criterion) * inside.Width }, hue);
                break;
            case CriterionStanding.Pending:
                Hatch(canvas, paint, inside);
                break;
        }

        (paint.Style, paint.StrokeWidth, paint.Color) = (SKPaintStyle.Stroke, Outline, Edge);
        canvas.DrawRect(inside, paint);
    };

    private static float Share(CriterionResult criterion) =>
        (float)Math.Clamp(criterion.Mark!.Value / criterion.Possible, 0, 1);

    private static void Fill(SKCanvas canvas, SKPaint paint, SKRect area, SKColor colour)
    {
        paint.Color = colour;
        canvas.DrawRect(area, paint);
    }

    private static void Hatch(SKCanvas canvas, SKPaint paint, SKRect area)
    {
        (paint.Color, paint.StrokeWidth) = (Look.Slate, 0.7f);
        using var restore = new SKAutoCanvasRestore(canvas);
        canvas.ClipRect(area);
        for (var x = area.Left - area.Height; x < area.Right; x += HatchGap)
            canvas.DrawLine(x, area.Bottom, x + area.Height, area.Top, paint);
    }
}
