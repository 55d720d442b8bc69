using Workshop.Scoring.Checks;

namespace Workshop.Scoring.DataSets;

/// <summary>A data set as written in task.yaml, before its parameters are bound.</summary>
/// <param name="Kind">Which data set class makes it, such as <c>campaign-channels</c>.</param>
/// <param name="Parameters">What the kind needs to know.</param>
public sealed record DataSetDefinition(string Kind, ParameterMap Parameters);
