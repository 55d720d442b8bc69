using System.Reflection;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>One constructor parameter of a parameter record, as reflected.</summary>
internal sealed class ParameterSlot
{
    public ParameterSlot(ParameterInfo parameter)
    {
        Key = Spelling.CamelCase(parameter.Name!);
        Type = parameter.ParameterType;
        IsOptional = parameter.HasDefaultValue;
        Default = parameter.HasDefaultValue ? DefaultOf(parameter) : null;
        Rules = [.. parameter.GetCustomAttributes<ParameterRuleAttribute>()];
        Description = parameter.GetCustomAttribute<DescribeAttribute>()?.Text;
    }

    public string Key { get; }

    public Type Type { get; }

    public bool IsOptional { get; }

    /// <summary>The default in C#; an omitted list is empty.</summary>
    public object? Default { get; }

    public ParameterRuleAttribute[] Rules { get; }

    public LocalText? Description { get; }

    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (ParameterType.ItemOf(type) is { } item) return ParameterType.MakeList(item, []);
        var plain = ParameterType.Unwrap(type);
        // Reflection gives the default of a nullable enum as its number.
        if (parameter.DefaultValue is { } value) return plain.IsEnum ? Enum.ToObject(plain, value) : value;
        return type.IsValueType && plain == type ? Activator.CreateInstance(type) : null;
    }
}
