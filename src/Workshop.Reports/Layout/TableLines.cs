using SkiaSharp;

namespace Workshop.Reports.Layout;

/// <summary>The horizontal lines of a table, in points; 0 for none.</summary>
internal sealed record TableLines(float UnderHead, float UnderRow, SKColor Colour);
