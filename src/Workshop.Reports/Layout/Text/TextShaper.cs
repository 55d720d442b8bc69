using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Workshop.Reports.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Workshop.Reports.Layout.Text;

/// <summary>
/// Turns strings into glyphs, and remembers per font what was used. Substitutes (ligatures, regional forms) stay off: a glyph that
/// no character maps to has nothing to copy out of the PDF. One shaper serves one document, on one thread.
/// </summary>
internal sealed class TextShaper(ReportFonts fonts) : IDisposable
{
    private static readonly Feature[] NoSubstitutes =
        [.. ((string[])["liga", "clig", "calt", "ccmp", "locl"]).Select(name => new Feature(Tag.Parse(name), 0))];

    // Said out loud, or HarfBuzz asks the machine's own locale and the same report differs from server to server.
    private static readonly Language Chinese = new("zh-Hans");

    private static readonly Tag HalfWidth = Tag.Parse("halt");

    private readonly Buffer buffer = new();

    public Dictionary<FontFace, GlyphUse> Used { get; } = [];

    public FontFace FaceOf(TextStyle style) => style.Bold ? fonts.Bold : fonts.Regular;

    /// <summary>Appends the glyphs and clusters of one span.</summary>
    public void Shape(TextSpan span, int index, List<Glyph> glyphs, List<Cluster> clusters)
    {
        var face = FaceOf(span.Style);
        var text = ReadableText.For(face, span.Text);
        var first = glyphs.Count;
        var starts = ShapeInto(face, text, glyphs);
        Divide(text, starts, first, index, span.Style.Size, glyphs, clusters);
        Remember(face, text, glyphs, first);
    }

    public void Dispose() => buffer.Dispose();

    private int[] ShapeInto(FontFace face, string text, List<Glyph> glyphs)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = Direction.LeftToRight;
        buffer.Language = Chinese;
        face.Shaping.Shape(buffer, [.. NoSubstitutes, .. Punctuation.Meeting(text).Select(Half)]);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var starts = new int[infos.Length];
        float em = face.UnitsPerEm;
        for (var i = 0; i < infos.Length; i++)
        {
            var at = positions[i];
            glyphs.Add(new Glyph((ushort)infos[i].Codepoint, at.XAdvance / em, at.XOffset / em, at.YOffset / em));
            starts[i] = (int)infos[i].Cluster;
            if (Punctuation.IsLatinQuote(text, starts[i])) glyphs[^1] = face.Tight(glyphs[^1]);
        }

        return starts;
    }

    private static Feature Half(int at) => new(HalfWidth, 1, (uint)at, (uint)at + 1);

    private static void Divide(
        string text, int[] starts, int first, int span, float size, List<Glyph> glyphs, List<Cluster> clusters)
    {
        int glyph = 0, at = 0;
        while (at < text.Length)
        {
            var from = glyph;
            var end = at + StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var width = 0f;
            for (; glyph < starts.Length && starts[glyph] < end; glyph++) width += glyphs[first + glyph].Advance;
            Rune.DecodeFromUtf16(text.AsSpan(at), out var sign, out _);
            clusters.Add(new Cluster(first + from, glyph - from, span, sign, sign.Value == '\n' ? 0 : width * size, size));
            at = end;
        }
    }

    private void Remember(FontFace face, string text, List<Glyph> glyphs, int first)
    {
        if (!Used.TryGetValue(face, out var use)) Used.Add(face, use = new GlyphUse());
        for (var i = first; i < glyphs.Count; i++) use.Glyphs.Add(glyphs[i].Id);
        foreach (var rune in text.EnumerateRunes()) use.CodePoints.Add(rune.Value);
    }
}
