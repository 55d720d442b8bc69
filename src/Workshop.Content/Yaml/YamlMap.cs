using System.Collections.Immutable;
using Workshop.Content.Faults;

namespace Workshop.Content.Yaml;

/// <summary>
/// A map of a YAML file, read by asking for the keys one expects. Whatever is wrong becomes a problem and a harmless value is
/// given back, so that one reading finds all faults; who builds something out of it compares <see cref="ProblemBag.Errors"/>.
/// </summary>
internal sealed partial class YamlMap(string file, YamlEntries node, string path, ProblemBag problems)
{
    private readonly List<string> _asked = [];

    public string File => file;

    public int Line => node.Line;

    public ProblemBag Problems => problems;

    /// <summary>Whether the key was written, with or without a value.</summary>
    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>The line of a key, or of the map where the key is not there.</summary>
    public int LineOf(string key) => node.Find(key)?.Line ?? node.Line;

    /// <summary>Adds a problem at the line of a key.</summary>
    public void Report(string key, ProblemKind kind, params object[] arguments) =>
        problems.Add(kind.At(file, LineOf(key), arguments));

    /// <summary>Reports the keys nobody asked for. Call last.</summary>
    public void Close()
    {
        foreach (var entry in node.Entries.Where(e => !_asked.Contains(e.Key)))
            problems.Add(YamlFaults.UnknownKey.At(file, entry.Line, entry.Key, string.Join(", ", _asked)));
    }

    /// <summary>The entries nobody asked for; they count as asked from then on.</summary>
    public ImmutableArray<YamlEntry> Rest()
    {
        var rest = node.Entries.Where(e => !_asked.Contains(e.Key)).ToImmutableArray();
        _asked.AddRange(rest.Select(e => e.Key));
        return rest;
    }

    /// <summary>The map at a key; null where there is none, which is a problem if it is required.</summary>
    public YamlMap? Map(string key, bool required = true) => Ask(key, required) switch
    {
        null => null,
        { Value: YamlEntries entries } => new YamlMap(file, entries, PathTo(key), problems),
        var other => Misshapen<YamlMap>(other, "键值表", "a map"),
    };

    /// <summary>The maps in the list at a key; empty where there is none, which is a problem if it is required.</summary>
    public ImmutableArray<YamlMap> Maps(string key, bool required = true)
    {
        var maps = ImmutableArray.CreateBuilder<YamlMap>();
        foreach (var item in Items(key, required))
            if (item is YamlEntries entries) maps.Add(new YamlMap(file, entries, $"{PathTo(key)}[{maps.Count}]", problems));
            else problems.Add(YamlFaults.Shape.At(file, item.Line, PathTo(key), "键值表的列表", "a list of maps"));
        return maps.ToImmutable();
    }

    private ImmutableArray<YamlNode> Items(string key, bool required)
    {
        var entry = Ask(key, required);
        if (entry is null) return [];
        if (entry.Value is not YamlList list)
        {
            Misshapen<object>(entry, "列表", "a list");
            return [];
        }
        if (required && list.Items.IsEmpty) problems.Add(YamlFaults.MissingKey.At(file, entry.Line, PathTo(key)));
        return list.Items;
    }

    // A key whose value was left blank is as good as no key.
    private YamlEntry? Ask(string key, bool required)
    {
        _asked.Add(key);
        var entry = node.Find(key);
        if (entry is { Value: not YamlText { IsBlank: true } }) return entry;
        if (required) problems.Add(YamlFaults.MissingKey.At(file, LineOf(key), PathTo(key)));
        return null;
    }

    private T? Misshapen<T>(YamlEntry entry, string zh, string en) where T : class
    {
        problems.Add(YamlFaults.Shape.At(file, entry.Line, PathTo(entry.Key), zh, en));
        return null;
    }

    private string PathTo(string key) => path.Length == 0 ? key : $"{path}.{key}";
}
