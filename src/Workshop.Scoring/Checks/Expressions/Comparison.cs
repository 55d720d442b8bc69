using System.Reflection;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks.Expressions;

/// <summary>A relation two numbers must stand in, with some leeway.</summary>
/// <param name="relation">The relation.</param>
/// <param name="tolerance">Absolute leeway, 0 or more.</param>
/// <param name="percent">Leeway in percent of the expected number, 0 to 100; the wider of both counts.</param>
internal sealed class Comparison(Relation relation, decimal tolerance, decimal percent)
{
    /// <summary>The relation in words.</summary>
    public LocalText Words { get; } =
        typeof(Relation).GetField(relation.ToString())!.GetCustomAttribute<DescribeAttribute>()!.Text;

    /// <summary>Whether they stand in it.</summary>
    public bool Holds(decimal value, decimal expected)
    {
        var leeway = Math.Max(tolerance, percent / 100m * Math.Abs(expected));
        return relation switch
        {
            Relation.Equal => Math.Abs(value - expected) <= leeway,
            Relation.AtLeast => value >= expected - leeway,
            Relation.Above => value > expected - leeway,
            Relation.AtMost => value <= expected + leeway,
            Relation.Below => value < expected + leeway,
        };
    }
}
