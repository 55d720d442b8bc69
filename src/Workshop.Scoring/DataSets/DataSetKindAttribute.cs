namespace Workshop.Scoring.DataSets;

/// <summary>Names a data set class for task.yaml.</summary>
/// <param name="kind">Kebab case, unique in the assembly, such as <c>campaign-channels</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DataSetKindAttribute(string kind) : Attribute
{
    /// <summary>Kebab case, unique in the assembly.</summary>
    public string Kind { get; } = kind;
}
