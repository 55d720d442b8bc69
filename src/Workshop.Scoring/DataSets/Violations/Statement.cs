using Workshop.Scoring.Checks.Parameters;

namespace Workshop.Scoring.DataSets.Violations;

/// <summary>A statement of a pool, as written in task.yaml.</summary>
/// <param name="Text">As it stands in the listing or the campaign.</param>
/// <param name="Place">Id of the place it stands at.</param>
/// <param name="Category">Id of the category it violates; null where it is innocent.</param>
/// <param name="Why">Why it violates, for the key; null for the category's words.</param>
public sealed record Statement(LocalText Text, [NotEmpty] string Place, string? Category = null, LocalText? Why = null);
