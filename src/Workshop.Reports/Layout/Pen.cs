using SkiaSharp;
using Workshop.Reports.Fonts;
using Workshop.Reports.Layout.Pdf;
using Workshop.Reports.Layout.Text;

namespace Workshop.Reports.Layout;

/// <summary>Draws on one document's pages; knows its cut fonts. One document, one thread.</summary>
internal sealed class Pen(TextShaper shaper, IReadOnlyDictionary<FontFace, FontSubset> subsets, bool marks) : IDisposable
{
    private readonly Dictionary<(FontFace, float), SKFont> fonts = [];
    private readonly SKPaint paint = new() { IsAntialias = true };

    private readonly List<Bookmark> bookmarks = [];

    public SKCanvas Canvas { get; set; } = null!;

    public IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    /// <summary>Makes a place that the contents list leads to, where the document has such a list.</summary>
    public void Mark(string title, float x, float y)
    {
        if (!marks) return;
        var bookmark = new Bookmark(title, $"mark{bookmarks.Count + 1}");
        Canvas.DrawNamedDestinationAnnotation(new SKPoint(x, y), bookmark.Destination);
        bookmarks.Add(bookmark);
    }

    public void Fill(SKRect area, SKColor colour, float radius = 0) => Canvas.DrawRoundRect(area, radius, radius, Filling(colour));

    /// <summary>A run of glyphs of one style; <paramref name="positions"/> are relative to the baseline's start.</summary>
    public void Text(TextStyle style, ReadOnlySpan<ushort> glyphs, ReadOnlySpan<SKPoint> positions, float x, float baseline)
    {
        var face = shaper.FaceOf(style);
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(Renumbered(face, glyphs), FontOf(face, style.Size), positions);
        using var blob = builder.Build();
        Canvas.DrawText(blob, Even(x), Even(baseline), Filling(style.Colour));
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values) font.Dispose();
        paint.Dispose();
    }

    // An eighth of a point has few decimals, and a report writes some hundreds of these numbers.
    private static float Even(float points) => MathF.Round(8 * points) / 8;

    private SKPaint Filling(SKColor colour)
    {
        paint.Color = colour;
        return paint;
    }

    private ushort[] Renumbered(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        var numbers = new ushort[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++) numbers[i] = subsets[face].Renumber(glyphs[i]);
        return numbers;
    }

    private SKFont FontOf(FontFace face, float size)
    {
        if (fonts.TryGetValue((face, size), out var font)) return font;
        font = new SKFont(subsets[face].Typeface, size) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        fonts.Add((face, size), font);
        return font;
    }
}
