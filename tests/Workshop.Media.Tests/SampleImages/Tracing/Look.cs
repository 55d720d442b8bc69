using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>How a surface looks at one point.</summary>
internal readonly record struct Look
{
    /// <summary>Share of red, green and blue light thrown back in all directions.</summary>
    public Vector3 Albedo { get; init; }

    /// <summary>Light given off.</summary>
    public Vector3 Glow { get; init; }

    /// <summary>Share mirrored when looked at straight on; 0 for none, 0.04 for varnish, 0.6 for metal.</summary>
    public float Coat { get; init; }

    /// <summary>0 = mirror, 1 = no visible reflection.</summary>
    public float Roughness { get; init; }

    /// <summary>Share of a lamp's light that passes, as through a shade.</summary>
    public float Passes { get; init; }

    /// <summary>Added to the normal: small unevenness.</summary>
    public Vector3 Bump { get; init; }

    /// <summary>A studio floor is white but for the shadow on it: 1 shows the whole shadow, 0 none of it.</summary>
    public float? CaughtShadow { get; init; }
}

/// <summary>The finish of a thing; the point and normal are in the thing's own frame.</summary>
internal delegate Look Finish(Vector3 point, Vector3 normal);
