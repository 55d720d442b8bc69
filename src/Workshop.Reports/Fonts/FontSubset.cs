using System.Runtime.InteropServices;
using SkiaSharp;

namespace Workshop.Reports.Fonts;

/// <summary>
/// A font cut down to what one document uses: Skia embeds TrueType whole, and the whole of a Chinese font is 10 MB. Glyphs get new
/// numbers, and the table from characters to glyphs stays, because the PDF's text layer is made from it.
/// </summary>
internal sealed class FontSubset : IDisposable
{
    private readonly Dictionary<ushort, ushort> renumbered;

    private FontSubset(SKTypeface typeface, Dictionary<ushort, ushort> renumbered) =>
        (Typeface, this.renumbered) = (typeface, renumbered);

    public SKTypeface Typeface { get; }

    /// <summary>The number in the cut font of a glyph of the whole font.</summary>
    public ushort Renumber(ushort glyph) => renumbered[glyph];

    public static FontSubset Cut(FontFace face, GlyphUse use)
    {
        var input = Existing(NativeSubset.CreateInput());
        try
        {
            Describe(input, face, use);
            var plan = Existing(NativeSubset.CreatePlan(face.Prepared, input));
            try
            {
                var renumbered = Renumbering(plan, use);
                return new FontSubset(Thinned(Execute(plan), face, renumbered), renumbered);
            }
            finally
            {
                NativeSubset.DestroyPlan(plan);
            }
        }
        finally
        {
            NativeSubset.DestroyInput(input);
        }
    }

    public void Dispose() => Typeface.Dispose();

    private static void Describe(nint input, FontFace face, GlyphUse use)
    {
        NativeSubset.SetFlags(input, NativeSubset.NoHinting | NativeSubset.NoLayoutClosure);
        foreach (var codePoint in use.CodePoints) NativeSubset.Add(NativeSubset.Unicodes(input), (uint)codePoint);

        // A glyph asked for by number brings every character that shares it: 小 would be copied out of the PDF as the radical ⼩.
        foreach (var glyph in use.Glyphs.Except(use.CodePoints.Select(face.GlyphOf)))
            NativeSubset.Add(NativeSubset.Glyphs(input), glyph);
        foreach (var table in (string[])["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx"])
            NativeSubset.Add(NativeSubset.Set(input, NativeSubset.DroppedTables), HarfBuzzSharp.Tag.Parse(table));
    }

    private static Dictionary<ushort, ushort> Renumbering(nint plan, GlyphUse use)
    {
        var map = NativeSubset.OldToNew(plan);
        return use.Glyphs.ToDictionary(glyph => glyph, glyph => (ushort)NativeSubset.Look(map, glyph));
    }

    private static byte[] Execute(nint plan)
    {
        var face = Existing(NativeSubset.Execute(plan));
        var blob = NativeSubset.ReferenceBlob(face);
        try
        {
            var font = new byte[NativeSubset.Length(blob)];
            Marshal.Copy(NativeSubset.Data(blob, out _), font, 0, font.Length);
            return font;
        }
        finally
        {
            NativeSubset.DestroyBlob(blob);
            NativeSubset.DestroyFace(face);
        }
    }

    private static SKTypeface Thinned(byte[] font, FontFace face, Dictionary<ushort, ushort> renumbered)
    {
        var whole = renumbered.ToDictionary(pair => (int)pair.Value, pair => pair.Key);
        using var data = SKData.CreateCopy(GlyphTable.Replace(
            font, (number, outline) => whole.TryGetValue(number, out var glyph) ? face.Thin(glyph, outline) : outline.ToArray()));
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The cut font cannot be read back.");
    }

    private static nint Existing(nint handle) =>
        handle != 0 ? handle : throw new InvalidOperationException("HarfBuzz could not cut the font down.");
}
