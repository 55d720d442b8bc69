namespace Workshop.Scoring.DataSets.Deciding;

/// <summary>
/// One condition of a rule: a fact within bounds. Without bounds it asks whether the fact is 1 or more, which suits facts that
/// are 1 for yes and 0 for no. A fact that is not there (the last order of who never ordered) meets no condition.
/// </summary>
/// <param name="Fact">What is looked at.</param>
/// <param name="AtLeast">Smallest value that fits; null for none.</param>
/// <param name="AtMost">Largest value that fits; null for none.</param>
/// <param name="Over">The value must be over this; null for none.</param>
/// <param name="Under">The value must be under this; null for none.</param>
/// <param name="Days">For facts of the last so many days, day 0 to this one; null for all there is.</param>
public sealed record Condition<TFact>(
    TFact Fact, decimal? AtLeast = null, decimal? AtMost = null, decimal? Over = null, decimal? Under = null, int? Days = null)
    where TFact : struct, Enum
{
    private bool HasBounds => AtLeast is not null || AtMost is not null || Over is not null || Under is not null;

    internal bool Fits(decimal? value) =>
        value is { } number && number >= (HasBounds ? AtLeast ?? number : 1) && number <= (AtMost ?? number)
        && (Over is null || number > Over) && (Under is null || number < Under);
}
