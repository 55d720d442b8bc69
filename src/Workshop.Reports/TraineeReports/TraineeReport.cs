namespace Workshop.Reports.TraineeReports;

/// <summary>
/// What one trainee is told about one attempt at one task. Every text comes ready for reading, in the reader's language and time
/// zone; this room adds no words of its own, and formats numbers only (invariant, at most two decimals).
/// </summary>
public sealed record TraineeReport
{
    /// <summary>BCP 47 tag of the report's language, such as <c>zh-Hans</c>; read by screen readers, never shown.</summary>
    public required string Language { get; init; }

    /// <summary>The labels around the facts, in the same language.</summary>
    public required ReportWords Words { get; init; }

    /// <summary>What kind of document this is, such as 成绩报告; stands above the task's name.</summary>
    public required string Kind { get; init; }

    /// <summary>The task's name; the largest words on the page.</summary>
    public required string Task { get; init; }

    /// <summary>The trainee's name as the school writes it.</summary>
    public required string Trainee { get; init; }

    /// <summary>The cohort's name.</summary>
    public required string Cohort { get; init; }

    /// <summary>The trainee's group, or null where the cohort has no groups.</summary>
    public string? Group { get; init; }

    /// <summary>Which attempt this is, such as 第 1 次.</summary>
    public required string Attempt { get; init; }

    /// <summary>The receipt number given when the work was handed in.</summary>
    public required string Receipt { get; init; }

    /// <summary>When the work was handed in, in the reader's time zone.</summary>
    public required string HandedIn { get; init; }

    /// <summary>By when it was due, or null where the task has no deadline.</summary>
    public string? Deadline { get; init; }

    /// <summary>On time or late and by how much, in words, such as 按时 or 迟交 2 小时; null where there is no deadline.</summary>
    public string? Timeliness { get; init; }

    /// <summary>The rubric's criteria in the rubric's order; at least one.</summary>
    public required IReadOnlyList<CriterionResult> Criteria { get; init; }

    /// <summary>What the TA and the lecturer wrote, in order; may be empty.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>The day of issue in words, for the footer.</summary>
    public required string Issued { get; init; }

    /// <summary>The moment of issue, for the document's properties: same report, same bytes, so no clock is read here.</summary>
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>The code by which the school can look the report up and see that it is genuine.</summary>
    public required string VerificationCode { get; init; }

    /// <summary>The rubric's version (content hash, possibly shortened by the caller).</summary>
    public required string RubricVersion { get; init; }

    /// <summary>The scoring engine's version.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Marks so far, or null while no criterion has been marked.</summary>
    public decimal? Earned => Marked.Any() ? Marked.Sum(criterion => criterion.Mark) : null;

    /// <summary>Marks that could have been earned in the criteria marked so far, at least 0.</summary>
    public decimal PossibleSoFar => Marked.Sum(criterion => criterion.Possible);

    /// <summary>Marks in criteria still waiting for a person, at least 0; criteria closed as unmarked are not waited for.</summary>
    public decimal Pending =>
        Criteria.Where(criterion => criterion.Standing is CriterionStanding.Pending).Sum(criterion => criterion.Possible);

    private IEnumerable<CriterionResult> Marked => Criteria.Where(criterion => criterion.Mark is not null);
}
