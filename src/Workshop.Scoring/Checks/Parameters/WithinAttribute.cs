using System.Collections;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>The range of a number, or of the count of items of a list, or of the length of a text; both ends included.</summary>
/// <param name="min">Smallest allowed.</param>
/// <param name="max">Largest allowed, at least <paramref name="min"/>.</param>
public sealed class WithinAttribute(double min, double max) : ParameterRuleAttribute
{
    /// <summary>Smallest allowed.</summary>
    public decimal Min { get; } = (decimal)min;

    /// <summary>Largest allowed.</summary>
    public decimal Max { get; } = (decimal)max;

    internal override void Apply(RuleTarget target, Binding binding)
    {
        var (what, size) = Measure(target.Value);
        if (size < Min || size > Max) binding.OutOfRange(target.Key, what, Min, Max, target.Node.Line);
    }

    private static (string What, decimal Size) Measure(object value) => value switch
    {
        int number => ("The parameter", number),
        decimal number => ("The parameter", number),
        string text => ("The length of", text.Length),
        ICollection items => ("The number of items of", items.Count),
        _ => throw new InvalidOperationException($"[Within] is for numbers, texts and lists, not for {value.GetType().Name}."),
    };
}
