using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>What a ray brought home: the colour, and the surface it met first.</summary>
internal readonly record struct Sample
{
    public Vector3 Colour { get; init; }

    public Vector3 Albedo { get; init; }

    public Vector3 Normal { get; init; }

    public float Depth { get; init; }

    public static Sample operator +(Sample a, Sample b) => new()
    {
        Colour = a.Colour + b.Colour,
        Albedo = a.Albedo + b.Albedo,
        Normal = a.Normal + b.Normal,
        Depth = a.Depth + b.Depth,
    };

    public Sample Over(int count) => new() { Colour = Colour / count, Albedo = Albedo / count, Normal = Normal / count, Depth = Depth / count };
}
