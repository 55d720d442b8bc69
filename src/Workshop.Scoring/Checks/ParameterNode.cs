using System.Collections.Immutable;

namespace Workshop.Scoring.Checks;

/// <summary>A parameter as the author wrote it: text, list or map, each with the line it stands on.</summary>
/// <param name="Line">1-based line in the file it came from; 0 where it came from none. Not part of the rubric's hash.</param>
public abstract record ParameterNode(int Line);

/// <summary>A single value; numbers and booleans are still text here.</summary>
public sealed record ParameterText(string Value, int Line = 0) : ParameterNode(Line);

/// <summary>Values in order.</summary>
public sealed record ParameterList(ImmutableArray<ParameterNode> Items, int Line = 0) : ParameterNode(Line);

/// <summary>Values by key, in the order written.</summary>
public sealed record ParameterMap(ImmutableArray<KeyValuePair<string, ParameterNode>> Entries, int Line = 0) : ParameterNode(Line)
{
    /// <summary>A map with nothing in it.</summary>
    public static ParameterMap Empty { get; } = new([]);

    /// <summary>The value at a key, or null.</summary>
    public ParameterNode? Find(string key) => Entries.FirstOrDefault(e => e.Key == key).Value;
}
