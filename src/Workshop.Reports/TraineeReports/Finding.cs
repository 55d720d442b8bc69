namespace Workshop.Reports.TraineeReports;

/// <summary>One thing found in the work: what it was, where, what it cost and what to do about it.</summary>
/// <param name="Message">What was found, a sentence.</param>
/// <param name="Lost">Marks lost by it, above 0; null for advice that cost nothing.</param>
public sealed record Finding(string Message, decimal? Lost)
{
    /// <summary>Where it was found, such as 标题 or SKU 第 2 行; null where it concerns the whole work.</summary>
    public string? Where { get; init; }

    /// <summary>The trainee's own words around it, cut into plain and marked pieces; empty where nothing is quoted.</summary>
    public IReadOnlyList<QuotePiece> Quote { get; init; } = [];

    /// <summary>One concrete thing to do, or null.</summary>
    public string? NextStep { get; init; }
}
