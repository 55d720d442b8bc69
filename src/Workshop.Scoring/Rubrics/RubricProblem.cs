namespace Workshop.Scoring.Rubrics;

/// <summary>A fault in a rubric, told so that its author can mend it.</summary>
/// <param name="Code">
/// Stable, <c>SC</c> and four digits; tests assert on it. 10xx: the rubric itself; 11xx: a check or data set and its parameters; 12xx: the data set itself.
/// </param>
/// <param name="Text">What is wrong and what is allowed, in one English sentence that names the criterion, check or key.</param>
/// <param name="Line">1-based line of the parameter at fault; 0 where the fault is not in a parameter.</param>
public sealed record RubricProblem(string Code, string Text, int Line)
{
    /// <summary>Id of the criterion at fault, by which a reader of the file finds the line; null where it is the rubric as a whole.</summary>
    public string? Criterion { get; init; }

    /// <summary>Id of the check at fault; null where it is not one check.</summary>
    public string? Check { get; init; }
}
