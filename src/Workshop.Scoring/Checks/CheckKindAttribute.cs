namespace Workshop.Scoring.Checks;

/// <summary>Names a check class for task.yaml and for the catalogue.</summary>
/// <param name="kind">Kebab case, unique in the assembly, such as <c>text-width</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CheckKindAttribute(string kind) : Attribute
{
    /// <summary>Kebab case, unique in the assembly.</summary>
    public string Kind { get; } = kind;
}
