using System.Collections.Immutable;
using Workshop.Scoring.Checks;

namespace Workshop.Scoring.Rubrics;

/// <summary>Gathers the faults of one rubric; each text starts with where it is.</summary>
internal sealed class RubricFaults
{
    private readonly ImmutableArray<RubricProblem>.Builder _problems = ImmutableArray.CreateBuilder<RubricProblem>();

    public void Add(string code, FormattableString text) => Add(new(code, Say(text), 0), null, null);

    public void Add(string code, FormattableString text, Criterion criterion, CheckDefinition? check = null) =>
        Add(new(code, Say(text), check?.Parameters.Line ?? 0), criterion, check);

    public void AddAll(IEnumerable<RubricProblem> problems, Criterion criterion, CheckDefinition check)
    {
        foreach (var problem in problems) Add(problem, criterion, check);
    }

    public void AddOfData(IEnumerable<RubricProblem> problems)
    {
        foreach (var problem in problems) _problems.Add(problem with { Text = "Data set: " + problem.Text });
    }

    public ImmutableArray<RubricProblem> ToImmutable() => _problems.ToImmutable();

    private static string Say(FormattableString text) => FormattableString.Invariant(text);

    private void Add(RubricProblem problem, Criterion? criterion, CheckDefinition? check)
    {
        var where = (criterion, check) switch
        {
            (_, { Id: var id }) => $"Check '{id}': ",
            ({ Id: var id }, _) => $"Criterion '{id}': ",
            _ => "Rubric: ",
        };
        _problems.Add(problem with { Text = where + problem.Text, Criterion = criterion?.Id, Check = check?.Id });
    }
}
