using SkiaSharp;

namespace Workshop.Reports.Layout.Text;

/// <summary>How a span of text looks.</summary>
/// <param name="Size">Size of the em in points.</param>
/// <param name="Colour">Colour of the letters.</param>
internal sealed record TextStyle(float Size, SKColor Colour)
{
    /// <summary>Set in the bold weight.</summary>
    public bool Bold { get; init; }

    /// <summary>Height of a line as a multiple of the size.</summary>
    public float LineHeight { get; init; } = 1.5f;

    /// <summary>Underlined on a tint, so that the words stand out without colour too; null for plain words.</summary>
    public SKColor? Marker { get; init; }
}
