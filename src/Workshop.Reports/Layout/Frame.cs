using SkiaSharp;

namespace Workshop.Reports.Layout;

/// <summary>What surrounds a box: padding inside, a ground behind, lines along its sides.</summary>
internal sealed record Frame(Edges Padding, SKColor? Ground = null, float Radius = 0, Edges Lines = default, SKColor LineColour = default);
