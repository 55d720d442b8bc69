using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>What is looked at, from where and in which light.</summary>
internal sealed record Scene(IReadOnlyList<Shape> Shapes, IReadOnlyList<Light> Lights, Camera Camera)
{
    /// <summary>Light from everywhere outside.</summary>
    public Vector3 Sky { get; init; }

    /// <summary>What the camera sees where there is nothing.</summary>
    public Vector3 Backdrop { get; init; } = Vector3.One;

    /// <summary>Brightness from which on the tone curve bends; 1 for a studio, where white must come out white.</summary>
    public float Knee { get; init; } = 0.7f;

    /// <summary>Brightness factor before the tone curve.</summary>
    public float Exposure { get; init; } = 1;
}
