using System.Numerics;

namespace Workshop.Reports.Fonts;

/// <summary>A point of a TrueType contour: one the outline passes through, or one that bends it. Font units.</summary>
internal readonly record struct OutlinePoint(Vector2 Place, bool IsOnCurve);
