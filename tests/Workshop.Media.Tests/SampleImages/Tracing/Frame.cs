using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>Where a thing stands and how it is turned: three directions of length one, and an origin. Metres, y up.</summary>
internal readonly record struct Frame(Vector3 Origin, Vector3 X, Vector3 Y, Vector3 Z)
{
    public static Frame At(float x, float y, float z) => new(new Vector3(x, y, z), Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ);

    /// <summary>Turned about the upright axis, in degrees, counter-clockwise seen from above.</summary>
    public Frame Turned(float degrees) => Rotated(Vector3.UnitY, degrees);

    /// <summary>Turned about an axis of the outer space, in degrees.</summary>
    public Frame Rotated(Vector3 axis, float degrees)
    {
        var turn = Quaternion.CreateFromAxisAngle(axis, degrees * MathF.PI / 180);
        return this with { X = Vector3.Transform(X, turn), Y = Vector3.Transform(Y, turn), Z = Vector3.Transform(Z, turn) };
    }

    /// <summary>A frame given inside this one, seen from outside.</summary>
    public Frame Place(Frame inner) => new(PointOut(inner.Origin), DirectionOut(inner.X), DirectionOut(inner.Y), DirectionOut(inner.Z));

    public Ray In(Ray ray) => new(DirectionIn(ray.Origin - Origin), DirectionIn(ray.Direction));

    public Vector3 PointIn(Vector3 point) => DirectionIn(point - Origin);

    public Vector3 PointOut(Vector3 point) => Origin + DirectionOut(point);

    public Vector3 DirectionOut(Vector3 v) => (X * v.X) + (Y * v.Y) + (Z * v.Z);

    public Vector3 DirectionIn(Vector3 v) => new(Vector3.Dot(v, X), Vector3.Dot(v, Y), Vector3.Dot(v, Z));
}
