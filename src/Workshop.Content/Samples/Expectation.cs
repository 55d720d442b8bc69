namespace Workshop.Content.Samples;

/// <summary>The mark a sample must get.</summary>
/// <param name="Criterion">Criterion id.</param>
/// <param name="Mark">Null where the criterion must stay pending.</param>
/// <param name="Line">1-based line of the JSON file.</param>
internal sealed record Expectation(string Criterion, decimal? Mark, int Line);
