using System.Collections.Immutable;

namespace Workshop.Scoring.ScoreSheets;

/// <summary>
/// One marker's marks for one hand-in, complete in itself: with the versions named here an old result can be explained
/// after the course has changed.
/// </summary>
/// <param name="Task">Task id.</param>
/// <param name="RubricVersion">Content hash of the rubric, 64 hex digits.</param>
/// <param name="EngineVersion">Version of the engine that ran the checks.</param>
/// <param name="Criteria">In the rubric's order.</param>
public sealed record ScoreSheet(string Task, string RubricVersion, string EngineVersion, ImmutableArray<CriterionScore> Criteria)
{
    /// <summary>Marks so far: the sum of scored criteria.</summary>
    public decimal Total => Criteria.Sum(c => c.Mark ?? 0m);

    /// <summary>Marks that could have been had so far: the weights of scored criteria.</summary>
    public decimal Possible => Criteria.Where(c => c.Mark is not null).Sum(c => c.Weight);

    /// <summary>Weights of criteria nobody has scored yet; 0 when the sheet is complete.</summary>
    public decimal Pending => Criteria.Where(c => c.Mark is null).Sum(c => c.Weight);

    /// <summary>The criterion with this id, or null.</summary>
    public CriterionScore? FindCriterion(string id) => Criteria.FirstOrDefault(c => c.Id == id);

    /// <summary>The same sheet with a person's mark for one criterion.</summary>
    /// <exception cref="ArgumentException">The sheet has no such criterion.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The mark is outside 0 to the weight, or finer than 0.01.</exception>
    public ScoreSheet WithPersonMark(string criterion, decimal mark, string? remark)
    {
        var index = Criteria.IndexOf(FindCriterion(criterion)
            ?? throw new ArgumentException($"The sheet has no criterion '{criterion}'.", nameof(criterion)));
        var old = Criteria[index];
        if (mark < 0 || mark > old.Weight || mark != Engine.Round(mark))
            throw new ArgumentOutOfRangeException(nameof(mark), mark, $"A mark lies between 0 and {old.Weight} in steps of 0.01.");
        return this with { Criteria = Criteria.SetItem(index, old with { Mark = mark, GivenBy = MarkGivenBy.Person, Remark = remark }) };
    }
}

/// <summary>The mark of one criterion.</summary>
/// <param name="Id">Criterion id.</param>
/// <param name="Weight">Full marks.</param>
/// <param name="Mark">0 to the weight; null while pending.</param>
/// <param name="GivenBy">Who gave the mark; meaningless while pending.</param>
/// <param name="Remark">A person's remark or reason; null for none.</param>
/// <param name="Findings">What each check found, in the rubric's order; kept when a person overrides.</param>
public sealed record CriterionScore(
    string Id, decimal Weight, decimal? Mark, MarkGivenBy GivenBy, string? Remark, ImmutableArray<Finding> Findings)
{
    /// <summary>Whether nobody has scored it yet.</summary>
    public bool IsPending => Mark is null;
}

/// <summary>Who gave a mark.</summary>
public enum MarkGivenBy
{
    /// <summary>The checks.</summary>
    Checks,

    /// <summary>A person.</summary>
    Person,
}
