using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>A solid around the origin of its frame.</summary>
internal abstract class Shape(Frame frame, Vector3 half, Finish finish)
{
    public Frame Frame { get; } = frame;

    public Finish Finish { get; } = finish;

    /// <summary>Half the extent along each axis of the frame.</summary>
    protected Vector3 Half { get; } = half;

    /// <summary>Lower and upper corner of a box along the outer axes that holds the solid.</summary>
    public (Vector3 Low, Vector3 High) Bounds
    {
        get
        {
            var reach = (Vector3.Abs(Frame.X) * Half.X) + (Vector3.Abs(Frame.Y) * Half.Y) + (Vector3.Abs(Frame.Z) * Half.Z) + new Vector3(1e-4f);
            return (Frame.Origin - reach, Frame.Origin + reach);
        }
    }

    /// <summary>The nearest point nearer than <paramref name="distance"/>; ray and normal are in the shape's frame.</summary>
    public abstract bool Meets(Ray ray, ref float distance, out Vector3 normal);
}
