using System.Globalization;
using Workshop.Content.Faults;

namespace Workshop.Content.Yaml;

internal sealed partial class YamlMap
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>A whole number in [min, max]; the fallback where the key is absent, which is a problem if there is none.</summary>
    public int Whole(string key, int min, int max, int? fallback = null)
    {
        if (TextOrNull(key, required: fallback is null) is not { } text) return fallback ?? min;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max) return value;
        Report(key, YamlFaults.Value, PathTo(key), text, $" {min} 到 {max} 的整数", $"a whole number from {min} to {max}");
        return min;
    }

    /// <summary>A decimal in [min, max] that must be there.</summary>
    public decimal Number(string key, decimal min, decimal max) => OptionalNumber(key, min, max, required: true) ?? min;

    /// <summary>A decimal in [min, max] that may be there.</summary>
    public decimal? OptionalNumber(string key, decimal min, decimal max, bool required = false)
    {
        if (TextOrNull(key, required) is not { } text) return null;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return value;
        Report(key, YamlFaults.Value, PathTo(key), text,
            string.Create(CultureInfo.InvariantCulture, $" {min} 到 {max} 的数"),
            string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}"));
        return null;
    }

    /// <summary>True or false; false where the key is absent.</summary>
    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => NotAFlag(key, other),
    };

    /// <summary>One value of an enum by its name in kebab case; it must be there.</summary>
    public T Choice<T>(string key) where T : struct, Enum
    {
        if (TextOrNull(key, required: true) is not { } text) return default;
        foreach (var value in Enum.GetValues<T>())
            if (KebabCase.Of(value.ToString()) == text) return value;
        var all = string.Join(", ", Enum.GetNames<T>().Select(KebabCase.Of));
        Report(key, YamlFaults.Value, PathTo(key), text, $"其中之一：{all}", $"one of {all}");
        return default;
    }

    private bool NotAFlag(string key, string text)
    {
        Report(key, YamlFaults.Value, PathTo(key), text, " true 或 false", "true or false");
        return false;
    }
}
