namespace Workshop.Reports.Fonts;

/// <summary>One glyph of a font.</summary>
/// <param name="Id">Its number in the whole font.</param>
/// <param name="Advance">How far it moves the pen, in ems.</param>
/// <param name="X">How far it is drawn right of the pen, in ems.</param>
/// <param name="Y">How far it is drawn above the pen, in ems.</param>
internal readonly record struct Glyph(ushort Id, float Advance, float X, float Y);
