using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.Checks;

/// <summary>One parameter as an editor shows it.</summary>
/// <param name="Key">Camel case, as written in task.yaml.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Type">What one value of it is.</param>
/// <param name="IsList">Whether it takes a list of such values.</param>
/// <param name="IsRequired">Whether it may not be left out.</param>
public sealed record ParameterDescription(string Key, LocalText Text, ParameterValueType Type, bool IsList, bool IsRequired)
{
    /// <summary>What it is when left out, spelled as in task.yaml; null where that is nothing, or where it is required.</summary>
    public string? Default { get; init; }

    /// <summary>The range of the number, length or item count; null for none.</summary>
    public (decimal Min, decimal Max)? Range { get; init; }

    /// <summary>What its text names; null where it is free.</summary>
    public ReferenceAttribute? Reference { get; init; }

    /// <summary>What it may be where it is a choice, else empty.</summary>
    public ImmutableArray<ParameterChoice> Choices { get; init; } = [];

    /// <summary>The parameters within it where it is a map, else empty.</summary>
    public ImmutableArray<ParameterDescription> Parts { get; init; } = [];

    internal static ImmutableArray<ParameterDescription> Of(Type record) =>
        [.. ParameterShape.Of(record).Slots.Select(slot => Of(record, slot))];

    private static ParameterDescription Of(Type record, ParameterSlot slot)
    {
        var item = ParameterType.ItemOf(slot.Type);
        var type = ParameterType.Unwrap(item ?? slot.Type);
        var text = slot.Description ?? throw new InvalidOperationException($"{record.Name}.{slot.Key} has no [Describe].");
        return new(slot.Key, text, ValueTypeOf(type), item is not null, !slot.IsOptional)
        {
            Default = item is null ? Spell(slot.Default) : null,
            Range = slot.Rules.OfType<WithinAttribute>().Select(w => ((decimal, decimal)?)(w.Min, w.Max)).FirstOrDefault(),
            Reference = slot.Rules.OfType<ReferenceAttribute>().FirstOrDefault(),
            Choices = type.IsEnum ? ParameterChoice.Of(type) : [],
            Parts = ValueTypeOf(type) == ParameterValueType.Map ? Of(type) : [],
        };
    }

    private static ParameterValueType ValueTypeOf(Type type) => type switch
    {
        { IsEnum: true } => ParameterValueType.Choice,
        _ when type == typeof(string) => ParameterValueType.Text,
        _ when type == typeof(int) => ParameterValueType.Whole,
        _ when type == typeof(decimal) => ParameterValueType.Number,
        _ when type == typeof(bool) => ParameterValueType.YesNo,
        _ => ParameterValueType.Map,
    };

    private static string? Spell(object? value) => value switch
    {
        null => null,
        Enum choice => Spelling.KebabCase(choice.ToString()),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

/// <summary>What one value of a parameter is.</summary>
public enum ParameterValueType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>true or false.</summary>
    YesNo,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Parameters of its own.</summary>
    Map,
}

/// <summary>One word a parameter may be.</summary>
/// <param name="Id">Kebab case, as written in task.yaml.</param>
/// <param name="Text">What it means; null where the word says it.</param>
public sealed record ParameterChoice(string Id, LocalText? Text)
{
    internal static ImmutableArray<ParameterChoice> Of(Type type) =>
        [.. Enum.GetNames(type).Select(name => new ParameterChoice(
            Spelling.KebabCase(name), type.GetField(name)!.GetCustomAttribute<DescribeAttribute>()?.Text))];
}
