using System.Collections.Immutable;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.DataSets;

namespace Workshop.Scoring.Rubrics;

/// <summary>What makes a rubric fit to score with; all its faults are told at once.</summary>
public static class RubricValidation
{
    /// <summary>Every fault of the rubric for this form; empty where a <see cref="Scorer"/> can be made of them.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="form">The form its checks look at.</param>
    /// <param name="catalogue">Where check kinds are looked up; null for the engine's own.</param>
    public static ImmutableArray<RubricProblem> Validate(Rubric rubric, Form form, CheckCatalogue? catalogue = null) =>
        Bind(rubric, form, catalogue).Problems;

    /// <summary>The checks in the rubric's order, bound; a check with a fault is null and the fault is told.</summary>
    internal static (IDataSetSource? Data, ImmutableArray<ICheck?> Checks, ImmutableArray<RubricProblem> Problems) Bind(
        Rubric rubric, Form form, CheckCatalogue? catalogue, DataSetCatalogue? dataSets = null)
    {
        var faults = new RubricFaults();
        var data = BindData(rubric, form, dataSets ?? DataSetCatalogue.BuiltIn, faults);
        var resources = new CheckResources(rubric) { Data = data?.Outline };
        CheckWeights(rubric, faults);
        CheckIds(rubric, faults);
        CheckNeeds(rubric, faults);
        foreach (var criterion in rubric.Criteria)
        {
            CheckMarks(criterion, faults);
            LevelRules.Check(criterion, faults);
        }
        return (data, [.. BindChecks(resources, form, catalogue ?? CheckCatalogue.BuiltIn, faults)], faults.ToImmutable());
    }

    private static IDataSetSource? BindData(Rubric rubric, Form form, DataSetCatalogue dataSets, RubricFaults faults)
    {
        if (rubric.DataSet is not { } definition) return null;
        var problems = new List<RubricProblem>();
        var source = dataSets.Bind(definition, new(form, new(rubric), problems));
        faults.AddOfData(problems);
        return source;
    }

    private static List<ICheck?> BindChecks(CheckResources resources, Form form, CheckCatalogue catalogue, RubricFaults faults)
    {
        var bound = new List<ICheck?>();
        foreach (var criterion in resources.Rubric.Criteria)
            foreach (var check in criterion.Checks)
            {
                var problems = new List<RubricProblem>();
                bound.Add(catalogue.Bind(check, resources, form, problems));
                faults.AddAll(problems, criterion, check);
            }
        return bound;
    }

    private static void CheckWeights(Rubric rubric, RubricFaults faults)
    {
        var sum = rubric.Criteria.Sum(c => c.Weight);
        if (sum != Rubric.FullMarks) faults.Add("SC1001", $"The weights must sum to {Rubric.FullMarks}, not {sum}.");
        foreach (var criterion in rubric.Criteria)
        {
            if (criterion.Weight <= 0) faults.Add("SC1002", $"The weight must be over 0, not {criterion.Weight}.", criterion);
            if (IsTooFine(criterion.Weight)) faults.Add("SC1003", $"The weight {criterion.Weight} has more than two decimals.", criterion);
        }
    }

    private static void CheckIds(Rubric rubric, RubricFaults faults)
    {
        var criteria = new HashSet<string>();
        var checks = new HashSet<string>();
        foreach (var criterion in rubric.Criteria)
        {
            if (!Spelling.IsKebabCase(criterion.Id)) faults.Add("SC1014", $"The id '{criterion.Id}' is not in kebab case.", criterion);
            if (!criteria.Add(criterion.Id)) faults.Add("SC1006", $"Another criterion has the same id.", criterion);
            foreach (var check in criterion.Checks)
            {
                if (!Spelling.IsKebabCase(check.Id)) faults.Add("SC1014", $"The id '{check.Id}' is not in kebab case.", criterion, check);
                if (!checks.Add(check.Id)) faults.Add("SC1007", $"Another check has the same id.", criterion, check);
            }
        }
        foreach (var list in rubric.Lexicons.Select(l => l.Id).Concat(rubric.KeywordTables.Select(t => t.Id)).GroupBy(id => id))
            if (list.Count() > 1) faults.Add("SC1015", $"Several word lists have the id '{list.Key}'.");
    }

    private static void CheckNeeds(Rubric rubric, RubricFaults faults)
    {
        var all = rubric.Criteria.SelectMany(criterion => criterion.Checks.Select(check => (criterion, check))).ToList();
        var ids = all.Select(c => c.check.Id).ToHashSet();
        var placed = CheckOrder.Of([.. all.Select(c => c.check)]).Indices.ToHashSet();
        for (var i = 0; i < all.Count; i++)
        {
            var (criterion, check) = all[i];
            foreach (var need in check.Needs.Where(need => !ids.Contains(need)))
                faults.Add("SC1008", $"It needs '{need}', which does not exist.", criterion, check);
            if (!placed.Contains(i)) faults.Add("SC1009", $"What it needs leads round in a circle.", criterion, check);
        }
    }

    private static void CheckMarks(Criterion criterion, RubricFaults faults)
    {
        var byPerson = criterion.Scoring == CriterionScoring.Person;
        if (byPerson && !criterion.Checks.IsEmpty) faults.Add("SC1010", $"A person marks it, so it can have no checks.", criterion);
        if (!byPerson && criterion.Checks.IsEmpty) faults.Add("SC1011", $"Checks mark it, so it must have one at least.", criterion);
        var sum = criterion.Checks.Sum(c => c.Marks);
        if (!criterion.Checks.IsEmpty && sum != criterion.Weight)
            faults.Add("SC1004", $"The marks of the checks must sum to the weight {criterion.Weight}, not {sum}.", criterion);
        foreach (var check in criterion.Checks)
        {
            if (check.Marks <= 0) faults.Add("SC1005", $"The marks must be over 0, not {check.Marks}.", criterion, check);
            if (IsTooFine(check.Marks)) faults.Add("SC1003", $"The marks {check.Marks} have more than two decimals.", criterion, check);
        }
    }

    internal static bool IsTooFine(decimal marks) => marks != Engine.Round(marks);
}
