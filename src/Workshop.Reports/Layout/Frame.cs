using SkiaSharp;

namespace Workshop.Reports.Layout;

/// <summary>Lengths at the four sides, in points.</summary>
internal readonly record struct Edges(float Left, float Top, float Right, float Bottom)
{
    public Edges(float horizontal, float vertical)
        : this(horizontal, vertical, horizontal, vertical)
    {
    }

    public float Horizontal => Left + Right;

    public float Vertical => Top + Bottom;
}

/// <summary>What surrounds a box: padding inside, a ground behind, lines along its sides.</summary>
internal sealed record Frame(Edges Padding, SKColor? Ground = null, float Radius = 0, Edges Lines = default, SKColor LineColour = default);
