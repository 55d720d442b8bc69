using System.Numerics;

namespace Workshop.Media.Tests.SampleImages.Tracing;

/// <summary>Shapes in nested boxes, so that a ray is only tried against what lies on its way.</summary>
internal sealed class Tree
{
    private readonly Vector3 _low;
    private readonly Vector3 _high;
    private readonly Shape[] _shapes = [];
    private readonly int _axis;
    private readonly Tree? _lower;
    private readonly Tree? _upper;

    public Tree(IReadOnlyList<Shape> shapes)
    {
        _low = shapes.Select(s => s.Bounds.Low).Aggregate(Vector3.Min);
        _high = shapes.Select(s => s.Bounds.High).Aggregate(Vector3.Max);
        if (shapes.Count <= 2)
        {
            _shapes = [.. shapes];
            return;
        }

        var size = _high - _low;
        _axis = size.X >= size.Y && size.X >= size.Z ? 0 : size.Y >= size.Z ? 1 : 2;
        var sorted = shapes.OrderBy(s => s.Bounds.Low[_axis] + s.Bounds.High[_axis]).ToArray();
        _lower = new Tree(sorted[..(sorted.Length / 2)]);
        _upper = new Tree(sorted[(sorted.Length / 2)..]);
    }

    /// <summary>The nearest shape nearer than <paramref name="distance"/>, or null; the normal is in the shape's frame.</summary>
    public Shape? Nearest(Ray ray, ref float distance, ref Vector3 normal) => Nearest(ray, Vector3.One / ray.Direction, ref distance, ref normal);

    private Shape? Nearest(Ray ray, Vector3 inverse, ref float distance, ref Vector3 normal)
    {
        if (!Touches(ray, inverse, distance))
            return null;
        Shape? nearest = null;
        foreach (var shape in _shapes)
        {
            if (!shape.Meets(shape.Frame.In(ray), ref distance, out var found))
                continue;
            nearest = shape;
            normal = found;
        }

        var (first, second) = ray.Direction[_axis] > 0 ? (_lower, _upper) : (_upper, _lower);
        nearest = first?.Nearest(ray, inverse, ref distance, ref normal) ?? nearest;
        return second?.Nearest(ray, inverse, ref distance, ref normal) ?? nearest;
    }

    private bool Touches(Ray ray, Vector3 inverse, float distance)
    {
        var one = (_low - ray.Origin) * inverse;
        var other = (_high - ray.Origin) * inverse;
        var enter = Vector3.Min(one, other);
        var leave = Vector3.Max(one, other);
        var near = MathF.Max(0, MathF.Max(enter.X, MathF.Max(enter.Y, enter.Z)));
        return near <= MathF.Min(distance, MathF.Min(leave.X, MathF.Min(leave.Y, leave.Z)));
    }
}
