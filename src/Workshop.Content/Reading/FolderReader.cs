using System.Collections.Immutable;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Content.Yaml;

namespace Workshop.Content.Reading;

/// <summary>Files of one course that are read one like the other.</summary>
internal static class FolderReader
{
    /// <summary>
    /// Reads every YAML file of a folder with a function that is given the file's map and its name without the ending, which
    /// is the thing's id. Files with errors are left out.
    /// </summary>
    public static ImmutableDictionary<string, T> ReadAll<T>(
        ContentTree tree, string folder, ProblemBag problems, Func<YamlMap, string, T> read)
    {
        var things = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var file in tree.FilesIn(folder, ".yaml"))
        {
            var before = problems.Errors;
            var name = Path.GetFileNameWithoutExtension(file);
            if (FindYaml(tree, file, problems) is { } map && read(map, name) is { } thing && problems.Errors == before)
                things.Add(name, thing);
        }
        return things.ToImmutable();
    }

    /// <summary>The map of a YAML file, or null with a problem, also where there is no such file.</summary>
    public static YamlMap? FindYaml(ContentTree tree, string file, ProblemBag problems)
    {
        if (tree.Has(file)) return tree.FindText(file, problems) is { } text ? YamlFile.Read(file, text, problems) : null;
        problems.Add(FileFaults.Missing.At(file, 0, file));
        return null;
    }
}
