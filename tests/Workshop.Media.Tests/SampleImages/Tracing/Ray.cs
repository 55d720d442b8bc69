using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>A half-line; the direction has length one.</summary>
internal readonly record struct Ray(Vector3 Origin, Vector3 Direction)
{
    public Vector3 At(float distance) => Origin + (Direction * distance);
}
