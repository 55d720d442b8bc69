using System.Collections.Immutable;

namespace Workshop.Scoring.DataSets;

/// <summary>One trainee's data: what the trainee is given, and apart from it what only the checks may look at.</summary>
/// <param name="Tables">For the trainee; at least one.</param>
/// <param name="Key">Worked out each time the data set is made; never stored, never shown.</param>
public sealed record DataSet(ImmutableArray<DataTable> Tables, AnswerKey Key);
