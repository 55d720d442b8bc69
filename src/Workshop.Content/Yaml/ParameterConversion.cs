using System.Collections.Immutable;
using Workshop.Scoring.Checks;

namespace Workshop.Content.Yaml;

/// <summary>YAML to what the scoring engine's binder reads; every value stands on the line of its key.</summary>
internal static class ParameterConversion
{
    public static ParameterMap ToParameters(this ImmutableArray<YamlEntry> entries, int line) =>
        new([.. entries.Select(e => KeyValuePair.Create(e.Key, Convert(e.Value, e.Line)))], line);

    private static ParameterNode Convert(YamlNode node, int line) => node switch
    {
        YamlText text => new ParameterText(text.Value, line),
        YamlList list => new ParameterList([.. list.Items.Select(i => Convert(i, i.Line))], line),
        YamlEntries map => map.Entries.ToParameters(line),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, "A node is a text, a list or a map."),
    };
}
