using Workshop.Content;
using Workshop.Scoring;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;
using Xunit;

namespace Workshop.Web.Tests.Shipped;

/// <summary>What every shipped task owes those who are marked by it: good work is told from bad, and no check is idle.</summary>
public sealed class ShippedTasksTests
{
    private static readonly CheckCatalogue WithSwitchedOff = new(
        typeof(ICheck).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(ICheck)))
            .Append(typeof(SwitchedOff)));

    public static TheoryData<string> Tasks => [.. ShippedWork.Tasks.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Samples_show_good_work_typical_faults_and_cheats(string task)
    {
        var names = Named(task).Samples.Select(s => s.Name).ToList();

        Assert.True(names.Count >= 8, $"{names.Count} samples");
        Assert.Subset(names.ToHashSet(), new HashSet<string> { "empty", "keyword-soup", "copied-brief", "hostile-text" });
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void The_best_sample_earns_95_per_cent_of_the_automatic_marks(string task)
    {
        var best = Works(task).Select(w => w.Score()).Max(s => s.Total / s.Criteria.Where(c => !c.Findings.IsEmpty).Sum(c => c.Weight));

        Assert.InRange(best, 0.95m, 1m);
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Cheats_earn_at_most_30_per_cent_of_the_content(string task)
    {
        foreach (var cheat in Works(task).Where(w => w.IsCheat))
        {
            var content = cheat.Score().Criteria.Where(c => !c.Findings.IsEmpty && c.Findings.All(f => f.Kind != "timeliness")).ToList();
            var share = content.Sum(c => c.Mark!.Value) / content.Sum(c => c.Weight);
            Assert.True(share <= 0.3m, $"{cheat.Sample.Name} earns {share:P1} of the content");
        }
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_person_and_the_clock_have_their_share(string task)
    {
        var rubric = Named(task).Rubric;

        Assert.Contains(rubric.Criteria, c => c.Scoring == CriterionScoring.Person);
        Assert.Contains(rubric.Criteria, c => c.Checks.Any(k => k.Kind == "timeliness"));
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Some_honest_sample_notices_when_a_check_is_switched_off(string task)
    {
        var definition = Named(task);
        var works = Works(task).Where(w => w.IsHonest).ToList();
        var idle = definition.Rubric.Criteria.SelectMany(c => c.Checks).Select(c => c.Id)
            .Where(check => works.All(w => w.IsAsExpected(w.Score(Without(definition, check)))));

        Assert.Empty(idle);
    }

    private static TaskDefinition Named(string id) => ShippedWork.Tasks.Single(t => t.Id == id);

    private static IEnumerable<ShippedWork> Works(string task) => Named(task).Samples.Select(s => ShippedWork.Read(Named(task), s));

    private static Scorer Without(TaskDefinition task, string check)
    {
        var criteria = task.Rubric.Criteria.Select(c => c with
        {
            Checks = [.. c.Checks.Select(k => k.Id == check ? k with { Kind = SwitchedOff.Kind, Parameters = ParameterMap.Empty } : k)],
        });
        return new Scorer(task.Id, task.Rubric with { Criteria = [.. criteria] }, task.Form, WithSwitchedOff);
    }

    /// <summary>Finds nothing, whatever it looks at.</summary>
    [CheckKind(Kind)]
    private sealed class SwitchedOff : ICheck
    {
        public const string Kind = "switched-off";

        public Verdict Run(CheckInput input) => new(input.Possible, null, [], Message.Of("nothing"), null);
    }
}
