using System.Globalization;

namespace Workshop.Scoring.Checks.Parameters;

/// <summary>Reads one value as the type a parameter has; a fault is reported and gives null.</summary>
internal static class ParameterReader
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static object? Read(Type type, ParameterNode node, ParameterScope scope, string key, Binding binding)
    {
        if (ParameterType.ItemOf(type) is { } item) return ReadList(item, node, scope, key, binding);
        var plain = ParameterType.Unwrap(type);
        if (plain == typeof(string) || plain.IsValueType) return ReadText(plain, node, key, binding);
        if (node is ParameterMap map) return ParameterBinder.Bind(plain, map, scope, key + ".", binding);
        binding.WrongType(key, "a map", node);
        return null;
    }

    private static object? ReadList(Type item, ParameterNode node, ParameterScope scope, string key, Binding binding)
    {
        if (node is not ParameterList list)
        {
            binding.WrongType(key, "a list", node);
            return null;
        }
        var items = new List<object>(list.Items.Length);
        for (var i = 0; i < list.Items.Length; i++)
            if (Read(item, list.Items[i], scope, $"{key}[{i}]", binding) is { } value) items.Add(value);
        return items.Count == list.Items.Length ? ParameterType.MakeList(item, items) : null;
    }

    private static object? ReadText(Type type, ParameterNode node, string key, Binding binding)
    {
        var value = node is ParameterText { Value: var text } ? Parse(type, text) : null;
        if (value is null) binding.WrongType(key, Wanted(type), node);
        return value;
    }

    private static object? Parse(Type type, string text)
    {
        if (type == typeof(string)) return text;
        if (type == typeof(int)) return int.TryParse(text, Whole, CultureInfo.InvariantCulture, out var whole) ? whole : null;
        if (type == typeof(decimal)) return decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(bool)) return bool.TryParse(text, out var yes) ? yes : null;
        if (type.IsEnum) return Array.Find(Enum.GetValues(type).Cast<object>().ToArray(), v => NameOf(v) == text);
        throw new InvalidOperationException($"A parameter cannot be of type {type.Name}.");
    }

    private static string Wanted(Type type) => type switch
    {
        _ when type == typeof(string) => "a text",
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(decimal) => "a number",
        _ when type == typeof(bool) => "true or false",
        _ => "one of " + string.Join(", ", Enum.GetValues(type).Cast<object>().Select(NameOf)),
    };

    private static string NameOf(object value) => Spelling.KebabCase(value.ToString()!);
}
