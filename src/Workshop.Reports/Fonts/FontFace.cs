using System.Collections.Concurrent;
using HarfBuzzSharp;

namespace Workshop.Reports.Fonts;

/// <summary>One parsed font file, kept for the life of the program. Reading it from several threads at once is safe.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Blob blob;
    private readonly Face face;
    private readonly nint prepared;
    private readonly OutlineThinning thinning;

    // A glyph is thinned the same way in every document; this holds at most one entry for each glyph of the font.
    private readonly ConcurrentDictionary<ushort, byte[]> thinned = [];

    private FontFace(Blob blob, OutlineThinning thinning)
    {
        this.thinning = thinning;
        this.blob = blob;
        blob.MakeImmutable();
        face = new Face(blob, 0u);
        face.MakeImmutable();
        Shaping = new Font(face);
        UnitsPerEm = face.UnitsPerEm;
        prepared = NativeSubset.Preprocess(face.Handle);
        Replacement = Has('\uFFFD') ? '\uFFFD' : Has('\u25A1') ? '\u25A1' : '?';
    }

    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    /// <summary>The sign drawn for what this font cannot draw: the official one where it has it, else an empty box.</summary>
    public char Replacement { get; }

    /// <summary>The face made ready for being cut down many times.</summary>
    public nint Prepared => prepared;

    /// <summary>Reads a TrueType file.</summary>
    /// <exception cref="InvalidDataException">The file is missing, no font, or has no TrueType outlines.</exception>
    public static FontFace Load(string path, OutlineThinning thinning)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"The font {path} is missing.");
        var blob = Blob.FromFile(path);
        using (var face = new Face(blob, 0u))
            if (!face.Tables.Contains(Tag.Parse("glyf")))
            {
                blob.Dispose();
                throw new InvalidDataException($"{path} is not a font with TrueType outlines (no glyf table).");
            }

        return new FontFace(blob, thinning);
    }

    public bool Has(int codePoint) => Shaping.TryGetNominalGlyph((uint)codePoint, out _);

    /// <summary>The glyph of a character by itself; 0, the missing glyph, where the font has none.</summary>
    public ushort GlyphOf(int codePoint) => Shaping.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>The glyph with no more blank at its sides than a Latin letter has.</summary>
    public Glyph Tight(Glyph glyph)
    {
        const float side = 0.06f;
        if (!Shaping.TryGetGlyphExtents(glyph.Id, out var ink)) return glyph;
        var (left, width) = ((float)ink.XBearing / UnitsPerEm, (float)ink.Width / UnitsPerEm);
        return glyph with { Advance = width + 2 * side, X = side - left };
    }

    /// <summary>The outline of a glyph as thin as documents need it.</summary>
    /// <param name="glyph">Its number in the whole font.</param>
    /// <param name="outline">Its entry in a cut font.</param>
    public byte[] Thin(ushort glyph, ReadOnlySpan<byte> outline)
    {
        if (thinned.TryGetValue(glyph, out var known)) return known;
        if (thinning.Thin(outline, UnitsPerEm) is not { } thin) return outline.ToArray();
        return thinned.GetOrAdd(glyph, thin);
    }

    public void Dispose()
    {
        NativeSubset.DestroyFace(prepared);
        Shaping.Dispose();
        face.Dispose();
        blob.Dispose();
    }
}
