using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.DataSets;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Scoring;

/// <summary>
/// A rubric with its checks bound. Thread-safe; make one per rubric version and keep it. The same answers, handover, seed,
/// rubric version and engine version give an equal sheet, whatever the order of the checks.
/// </summary>
public sealed class Scorer
{
    private readonly string _task;
    private readonly string _version;
    private readonly ScheduledCheck[] _checks;
    private readonly ImmutableArray<int> _order;

    /// <summary>Binds the checks of a rubric to a form.</summary>
    /// <param name="task">Task id, written into every sheet.</param>
    /// <param name="rubric">A rubric without problems.</param>
    /// <param name="form">The form whose answers it scores.</param>
    /// <param name="catalogue">Where check kinds are looked up; null for the engine's own.</param>
    /// <param name="dataSets">Where kinds of data set are looked up; null for the engine's own.</param>
    /// <exception cref="ArgumentException">The rubric has problems; the message lists them all.</exception>
    public Scorer(string task, Rubric rubric, Form form, CheckCatalogue? catalogue = null, DataSetCatalogue? dataSets = null)
    {
        var (data, bound, problems) = RubricValidation.Bind(rubric, form, catalogue, dataSets);
        if (!problems.IsEmpty)
            throw new ArgumentException(
                $"The rubric of '{task}' has problems: " + string.Join(" ", problems.Select(p => $"[{p.Code}] {p.Text}")), nameof(rubric));
        var definitions = rubric.Criteria.SelectMany(c => c.Checks).ToList();
        var order = CheckOrder.Of(definitions);
        _task = task;
        _version = rubric.Version;
        Rubric = rubric;
        Form = form;
        Data = data;
        _checks = [.. definitions.Select((d, i) => new ScheduledCheck(d, bound[i]!, order.Needs[i]))];
        _order = order.Indices;
    }

    /// <summary>What it scores by.</summary>
    public Rubric Rubric { get; }

    /// <summary>The form whose answers it scores.</summary>
    public Form Form { get; }

    /// <summary>What makes each trainee's data from a seed; null where the task has no data set.</summary>
    public IDataSetSource? Data { get; }

    /// <summary>Marks a hand-in: automatic criteria by their checks; those for a person, or with a broken check, are pending.</summary>
    /// <param name="answers">What was handed in.</param>
    /// <param name="handover">When, and what that means.</param>
    /// <param name="seed">The seed of the trainee's data set; without effect where the task has none.</param>
    /// <exception cref="ArgumentNullException">The task has a data set and there is no seed.</exception>
    public ScoreSheet Score(FormAnswers answers, Handover handover, DataSeed? seed = null)
    {
        var data = Data?.Make(seed ?? throw new ArgumentNullException(nameof(seed), $"The task '{_task}' has a data set; name the seed."));
        var findings = new Finding[_checks.Length];
        foreach (var index in _order)
            findings[index] = _checks[index].Run(answers, handover, data, findings);

        var scores = ImmutableArray.CreateBuilder<CriterionScore>(Rubric.Criteria.Length);
        var first = 0;
        foreach (var criterion in Rubric.Criteria)
        {
            scores.Add(Sum(criterion, ImmutableArray.Create(findings, first, criterion.Checks.Length)));
            first += criterion.Checks.Length;
        }
        return new(_task, _version, Engine.Version, scores.MoveToImmutable());
    }

    private static CriterionScore Sum(Criterion criterion, ImmutableArray<Finding> findings)
    {
        decimal? mark = findings.IsEmpty ? null : 0m;
        foreach (var finding in findings) mark += finding.Mark;
        return new(criterion.Id, criterion.Weight, mark, MarkGivenBy.Checks, null, findings);
    }
}
