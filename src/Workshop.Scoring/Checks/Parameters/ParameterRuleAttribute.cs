namespace Workshop.Scoring.Checks.Parameters;

/// <summary>A rule on one parameter, applied once its value has been read as the right type.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class ParameterRuleAttribute : Attribute
{
    /// <summary>Reports every fault of the value to the binding.</summary>
    internal abstract void Apply(RuleTarget target, Binding binding);
}

/// <summary>What a rule looks at.</summary>
/// <param name="Key">Key, with its path where it is nested, for the report.</param>
/// <param name="Node">As the author wrote it.</param>
/// <param name="Value">As read.</param>
/// <param name="Scope">The map it stands in.</param>
internal readonly record struct RuleTarget(string Key, ParameterNode Node, object Value, ParameterScope Scope);
