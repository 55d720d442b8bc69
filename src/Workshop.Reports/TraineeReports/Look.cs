using SkiaSharp;
using Workshop.Reports.Layout;
using Workshop.Reports.Layout.Text;
using Workshop.Reports.Themes;

namespace Workshop.Reports.TraineeReports;

/// <summary>
/// The type and colours of a report. The school's hue marks the few things to see first; all else is ink on paper, and no meaning
/// hangs on colour alone.
/// </summary>
internal sealed class Look(ReportTheme theme)
{
    public static readonly Edges Margin = new(50, 40, 50, 34);

    public static readonly SKColor Ink = SKColor.Parse("#1F2624");
    public static readonly SKColor Soft = SKColor.Parse("#5A625F");
    public static readonly SKColor Line = SKColor.Parse("#D9D8D2");
    public static readonly SKColor Paper = SKColor.Parse("#F6F5F1");
    public static readonly SKColor Red = SKColor.Parse("#A3281E");
    public static readonly SKColor Slate = SKColor.Parse("#64748B");
    public static readonly SKColor Tint = SKColor.Parse("#FBEFC9");

    public ReportTheme Theme => theme;

    public SKColor Hue => theme.Hue.Colour;

    public TextStyle Title { get; } = new(22, Ink) { Bold = true, LineHeight = 1.35f };

    public TextStyle Kind { get; } = new(10.5f, theme.Hue.Colour) { Bold = true };

    public TextStyle School { get; } = new(10.5f, Ink) { Bold = true };

    public TextStyle Total { get; } = new(36, theme.Hue.Colour) { Bold = true, LineHeight = 1.15f };

    public TextStyle TotalRest { get; } = new(14, Soft);

    public TextStyle Heading { get; } = new(12.5f, Ink) { Bold = true };

    public TextStyle Body { get; } = new(9.5f, Ink) { LineHeight = 1.6f };

    public TextStyle Strong { get; } = new(9.5f, Ink) { Bold = true, LineHeight = 1.6f };

    public TextStyle Mark { get; } = new(11, Ink) { Bold = true };

    /// <summary>Words as large as the body's, on a line as high as a mark's.</summary>
    public TextStyle BesideMark { get; } = new(9.5f, Ink) { LineHeight = 11 * 1.5f / 9.5f };

    public TextStyle Lost { get; } = new(9.5f, Red) { Bold = true, LineHeight = 1.6f };

    public TextStyle Gain { get; } = new(9.5f, theme.Hue.Colour) { Bold = true, LineHeight = 1.6f };

    public TextStyle Note { get; } = new(8.5f, Soft);

    public TextStyle NoteStrong { get; } = new(8.5f, Ink) { Bold = true };

    public TextStyle Quote { get; } = new(8.5f, Soft) { LineHeight = 1.65f };

    public TextStyle Quoted { get; } = new(8.5f, Ink) { LineHeight = 1.65f, Marker = Tint };

    public TextStyle Small { get; } = new(7.5f, Soft);

    public TextStyle Tiny { get; } = new(6.5f, Soft);
}
