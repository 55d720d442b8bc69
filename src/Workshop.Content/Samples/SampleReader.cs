using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Workshop.Content.Faults;
using Workshop.Content.Files;
using Workshop.Scoring.Rubrics;

namespace Workshop.Content.Samples;

/// <summary>The JSON files of a samples folder.</summary>
internal static class SampleReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>All samples without faults, in the order of their names.</summary>
    public static ImmutableArray<Sample> ReadAll(ContentTree tree, string folder, string task, Rubric rubric, ProblemBag problems) =>
    [
        .. tree.FilesIn(folder, ".json")
            .Select(path => Find(tree, path, task, rubric, problems))
            .OfType<SampleFile>()
            .Select(file => new Sample(file.Name, tree.AbsolutePath(file.Path), file.Why,
                file.Expected.ToImmutableDictionary(e => e.Criterion, e => e.Mark))),
    ];

    /// <summary>One sample, or null with problems.</summary>
    public static SampleFile? Find(ContentTree tree, string path, string task, Rubric rubric, ProblemBag problems)
    {
        if (tree.FindText(path, problems) is not { } text) return null;
        try
        {
            using var json = JsonDocument.Parse(text, Strict);
            var before = problems.Errors;
            var lines = JsonLines.Read(Encoding.UTF8.GetBytes(text));
            var sample = new SampleMap(path, json.RootElement, lines, problems).Read(task, rubric);
            return problems.Errors == before ? sample : null;
        }
        catch (JsonException fault)
        {
            problems.Add(SampleFaults.Syntax.At(path, (int)(fault.LineNumber ?? 0) + 1, WithoutPosition(fault.Message)));
            return null;
        }
    }

    private static string WithoutPosition(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }
}
