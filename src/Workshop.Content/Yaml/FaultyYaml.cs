namespace Workshop.Content.Yaml;

/// <summary>Leaves the parser at a fault after which nothing in the file can be trusted.</summary>
internal sealed class FaultyYaml(Problem problem) : Exception(problem.Text.En)
{
    public Problem Problem { get; } = problem;
}
