using System.Collections.Immutable;

namespace Workshop.Content.Yaml;

/// <summary>A piece of a YAML file.</summary>
/// <param name="Line">1-based line it starts on.</param>
internal abstract record YamlNode(int Line);

/// <summary>A single value, as text; blank where nothing was written, that is an empty plain value, <c>~</c> or <c>null</c>.</summary>
internal sealed record YamlText(string Value, bool IsBlank, int Line) : YamlNode(Line);

/// <summary>Values in order.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, int Line) : YamlNode(Line);

/// <summary>Values by key; no key stands twice.</summary>
internal sealed record YamlEntries(ImmutableArray<YamlEntry> Entries, int Line) : YamlNode(Line)
{
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key == key);
}

/// <summary>One key with its value; the line is that of the key.</summary>
internal sealed record YamlEntry(string Key, YamlNode Value, int Line);
