namespace Workshop.Reports.Fonts;

/// <summary>How a point is written. Source: OpenType, "glyf - Glyph Data", simple glyph flags.</summary>
[Flags]
internal enum GlyphFlags : byte
{
    None = 0,
    OnCurve = 0x01,
    ShortX = 0x02,
    ShortY = 0x04,
    Repeated = 0x08,
    SameOrPositiveX = 0x10,
    SameOrPositiveY = 0x20,
}
