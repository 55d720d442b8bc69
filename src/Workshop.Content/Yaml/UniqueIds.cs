using Workshop.Content.Faults;

namespace Workshop.Content.Yaml;

/// <summary>Ids used so far in one scope, with where they were used first.</summary>
internal sealed class UniqueIds
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Takes an id, or reports that it is taken.</summary>
    public bool Take(string id, string file, int line, ProblemBag problems)
    {
        if (_places.TryAdd(id, $"{file}:{line}")) return true;
        problems.Add(YamlFaults.DuplicateId.At(file, line, id, _places[id]));
        return false;
    }
}
