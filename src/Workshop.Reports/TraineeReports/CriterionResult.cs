namespace Workshop.Reports.TraineeReports;

/// <summary>What became of one criterion of the rubric.</summary>
/// <param name="Name">The criterion's name in the report's language.</param>
/// <param name="Weight">Share of the rubric in per cent, in (0, 100].</param>
/// <param name="Mark">Marks earned, in [0, <paramref name="Possible"/>]; null while nobody has marked it, never 0 in disguise.</param>
/// <param name="Possible">Marks that could be earned, above 0.</param>
public sealed record CriterionResult(string Name, decimal Weight, decimal? Mark, decimal Possible)
{
    /// <summary>The mark's reason in a few words, as in 缺核心属性词; shown in brackets after the mark. Null where there is none.</summary>
    public string? Reason { get; init; }

    /// <summary>True when the lecturer has closed the criterion without a mark. Ignored when <see cref="Mark"/> is given.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Everything found, in the order in which it should be read; may be empty.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Marked, still waiting, or closed without a mark.</summary>
    public CriterionStanding Standing => Mark is not null ? CriterionStanding.Marked
        : IsClosed ? CriterionStanding.Closed
        : CriterionStanding.Pending;
}
