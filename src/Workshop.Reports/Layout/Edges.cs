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
