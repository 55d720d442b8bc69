namespace Workshop.Reports.Fonts;

/// <summary>What one document uses of one font.</summary>
internal sealed class GlyphUse
{
    public HashSet<ushort> Glyphs { get; } = [];

    public HashSet<int> CodePoints { get; } = [];
}
