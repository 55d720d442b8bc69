using System.Collections.Immutable;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Rubrics;

/// <summary>
/// How one task is graded: criteria whose weights sum to exactly 100, and the word lists their checks look things up in.
/// Immutable; a change of anything in it is another rubric with another <see cref="Version"/>.
/// </summary>
/// <param name="Criteria">In the order shown; ids are unique.</param>
/// <param name="Lexicons">Word lists the checks name.</param>
/// <param name="KeywordTables">Keyword tables the checks name.</param>
public sealed record Rubric(
    ImmutableArray<Criterion> Criteria,
    ImmutableArray<Lexicon> Lexicons,
    ImmutableArray<KeywordTable> KeywordTables)
{
    /// <summary>What all weights sum to.</summary>
    public const decimal FullMarks = 100m;

    private string? _version;

    /// <summary>A copy about to be changed by <c>with</c> must not keep the version of the original.</summary>
    private Rubric(Rubric original)
    {
        Criteria = original.Criteria;
        Lexicons = original.Lexicons;
        KeywordTables = original.KeywordTables;
        DataSet = original.DataSet;
    }

    /// <summary>The data each trainee gets from a seed; null where the task has none.</summary>
    public DataSetDefinition? DataSet { get; init; }

    /// <summary>SHA-256 over everything that makes up the rubric, 64 lower-case hex digits.</summary>
    public string Version => _version ??= RubricHash.Compute(this);

    /// <summary>The criterion with this id, or null.</summary>
    public Criterion? FindCriterion(string id) => Criteria.FirstOrDefault(c => c.Id == id);
}
