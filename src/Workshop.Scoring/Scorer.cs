using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Scoring;

/// <summary>
/// A rubric with its checks bound. Thread-safe; make one per rubric version and keep it. The same answers, handover, rubric
/// version and engine version give an equal sheet, whatever the order of the checks.
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
    /// <exception cref="ArgumentException">The rubric has problems; the message lists them all.</exception>
    public Scorer(string task, Rubric rubric, Form form, CheckCatalogue? catalogue = null)
    {
        var (bound, problems) = RubricValidation.Bind(rubric, form, catalogue);
        if (!problems.IsEmpty)
            throw new ArgumentException(
                $"The rubric of '{task}' has problems: " + string.Join(" ", problems.Select(p => $"[{p.Code}] {p.Text}")), nameof(rubric));
        var definitions = rubric.Criteria.SelectMany(c => c.Checks).ToList();
        var order = CheckOrder.Of(definitions);
        _task = task;
        _version = rubric.Version;
        Rubric = rubric;
        Form = form;
        _checks = [.. definitions.Select((d, i) => new ScheduledCheck(d, bound[i]!, order.Needs[i]))];
        _order = order.Indices;
    }

    /// <summary>What it scores by.</summary>
    public Rubric Rubric { get; }

    /// <summary>The form whose answers it scores.</summary>
    public Form Form { get; }

    /// <summary>Marks a hand-in: automatic criteria by their checks; those for a person, or with a broken check, are pending.</summary>
    public ScoreSheet Score(FormAnswers answers, Handover handover)
    {
        var findings = new Finding[_checks.Length];
        foreach (var index in _order)
            findings[index] = _checks[index].Run(answers, handover, findings);

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
