using SkiaSharp;
using Workshop.Reports.Fonts;

namespace Workshop.Reports.Layout.Text;

/// <summary>A paragraph's glyphs, divided into clusters, with the spans they came from.</summary>
internal sealed class ShapedText
{
    private readonly IReadOnlyList<TextSpan> spans;
    private readonly List<Glyph> glyphs = [];
    private readonly List<Cluster> clusters = [];

    public ShapedText(TextShaper shaper, IReadOnlyList<TextSpan> spans)
    {
        this.spans = spans;
        for (var i = 0; i < spans.Count; i++) shaper.Shape(spans[i], i, glyphs, clusters);
    }

    public IReadOnlyList<Cluster> Clusters => clusters;

    public TextStyle StyleAt(int cluster) => spans[clusters[cluster].Span].Style;

    /// <summary>The styles met in a line; an empty line has the height of the text around it.</summary>
    public IEnumerable<TextStyle> StylesIn(Range line)
    {
        var (first, end) = (line.Start.Value, line.End.Value);
        if (first == end) return [clusters.Count == 0 ? spans[0].Style : StyleAt(Math.Min(first, clusters.Count - 1))];
        return Enumerable.Range(clusters[first].Span, clusters[end - 1].Span - clusters[first].Span + 1).Select(i => spans[i].Style);
    }

    /// <summary>The line's width in points, without the blank that hangs over its end.</summary>
    public float WidthOf(Range line)
    {
        var width = line.Start.Value < line.End.Value ? -clusters[line.End.Value - 1].Trail : 0;
        for (var i = line.Start.Value; i < line.End.Value; i++) width += clusters[i].Width;
        return width;
    }

    /// <summary>The blank that hangs over the line's start, in points.</summary>
    public float LeadOf(Range line) => line.Start.Value < line.End.Value ? clusters[line.Start.Value].Lead : 0;

    /// <summary>The line's stretches of one span each.</summary>
    public IEnumerable<Range> RunsIn(Range line)
    {
        for (int start = line.Start.Value, end; start < line.End.Value; start = end)
        {
            end = start + 1;
            while (end < line.End.Value && clusters[end].Span == clusters[start].Span) end++;
            yield return start..end;
        }
    }

    /// <summary>The run's glyphs with their places relative to its start, and its width.</summary>
    public (ushort[] Glyphs, SKPoint[] Places, float Width) Place(Range run, float size)
    {
        var (first, last) = (clusters[run.Start.Value], clusters[run.End.Value - 1]);
        var count = last.First + last.Count - first.First;
        var (ids, places, x) = (new ushort[count], new SKPoint[count], 0f);
        for (var i = 0; i < count; i++)
        {
            var glyph = glyphs[first.First + i];
            ids[i] = glyph.Id;
            places[i] = new SKPoint(x + glyph.X * size, -glyph.Y * size);
            x += glyph.Advance * size;
        }

        return (ids, places, x);
    }
}
