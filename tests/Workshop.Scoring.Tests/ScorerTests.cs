using System.Collections.Immutable;
using CsCheck;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;
using Workshop.Scoring.ScoreSheets;

namespace Workshop.Scoring.Tests;

public sealed class ScorerTests
{
    private static readonly FormAnswers Answered =
        FormAnswers.Empty with { ByField = FormAnswers.Empty.ByField.Add("text", new TextAnswer("床头柜")) };

    private static Scorer ScorerOf(params Criterion[] criteria) =>
        new("task", Some.Rubric(criteria), Some.FullForm, FakeChecks.Catalogue);

    private static ScoreSheet Score(params Criterion[] criteria) => ScorerOf(criteria).Score(FormAnswers.Empty, Some.OnTime);

    private static Finding[] Findings(params CheckDefinition[] checks) =>
        [.. Score(Some.Automatic("all", 100m, checks)).Criteria[0].Findings];

    [Fact]
    public void A_sheet_names_the_task_and_both_versions()
    {
        var rubric = Some.Rubric(Some.ByPerson("remarks", 100m));
        var sheet = new Scorer("task", rubric, Some.FullForm).Score(FormAnswers.Empty, Some.OnTime);

        Assert.Equal(("task", rubric.Version, Engine.Version), (sheet.Task, sheet.RubricVersion, sheet.EngineVersion));
    }

    [Fact]
    public void Outcomes_follow_from_the_rounded_mark()
    {
        var findings = Findings(
            FakeChecks.Share("full", 40m, 1m), FakeChecks.Share("none", 10m, 0m), FakeChecks.Share("half", 10.01m, 0.5m),
            FakeChecks.Exact("nearly", 10m, 9.999m), FakeChecks.Exact("hardly", 29.99m, 0.004m));

        Assert.Equal([40m, 0m, 5.01m, 10m, 0m], findings.Select(f => f.Mark!.Value));
        Assert.Equal(
            [Outcome.Pass, Outcome.Fail, Outcome.Partial, Outcome.Pass, Outcome.Fail], findings.Select(f => f.Outcome));
        Assert.Equal([true, false, false, true, false], findings.Select(f => f.Next is null));
    }

    [Fact]
    public void A_criterion_is_the_sum_of_its_checks_and_one_for_a_person_is_pending()
    {
        var sheet = Score(
            Some.Automatic("title", 30m, FakeChecks.Share("a", 20m, 0.5m), FakeChecks.Share("b", 10m, 1m)),
            Some.ByPerson("remarks", 70m));

        Assert.Equal((20m, 30m, 70m), (sheet.Total, sheet.Possible, sheet.Pending));
        Assert.Null(sheet.Criteria[1].Mark);
    }

    [Fact]
    public void A_check_that_throws_is_broken_and_its_criterion_goes_to_a_person()
    {
        var sheet = Score(
            Some.Automatic("title", 30m, FakeChecks.Throws("bad", 20m), FakeChecks.Share("good", 10m, 1m)),
            Some.Automatic("other", 70m, FakeChecks.Share("else", 70m, 1m)));
        var broken = sheet.Criteria[0].Findings[0];

        Assert.Equal([null, 70m], sheet.Criteria.Select(c => c.Mark));
        Assert.Equal((Outcome.Broken, null, "text"), (broken.Outcome, broken.Mark, broken.Field));
        Assert.Equal(("check.broken", "FormatException"), (broken.Message.Key, broken.Message.Arguments[0].Text));
        Assert.Equal(Outcome.Pass, sheet.Criteria[0].Findings[1].Outcome);
    }

    [Theory]
    [InlineData("-0.001")]
    [InlineData("100.001")]
    public void A_mark_outside_the_possible_ones_is_broken_not_clamped(string mark)
    {
        var finding = Findings(FakeChecks.Exact("wild", 100m, decimal.Parse(mark)))[0];

        Assert.Equal((Outcome.Broken, null, "check.broken"), (finding.Outcome, finding.Mark, finding.Message.Key));
    }

    [Fact]
    public void A_check_earns_nothing_while_one_it_needs_has_failed_wherever_that_stands()
    {
        var sheet = Score(
            Some.Automatic("first", 40m, FakeChecks.Share("late", 40m, 1m, "middle")),
            Some.Automatic("second", 60m, FakeChecks.Filled("root", 20m, "text"), FakeChecks.Share("middle", 40m, 1m, "root")));
        var late = sheet.Criteria[0].Findings[0];

        Assert.Equal(0m, sheet.Total);
        Assert.Equal((Outcome.Fail, 0m, "needs.failed"), (late.Outcome, late.Mark, late.Message.Key));
        Assert.Equal("middle", late.Message.Arguments[0].Text);
        Assert.Equal("filled.next", late.Next!.Key);
        Assert.Equal(MessageArgument.Label("text"), sheet.Criteria[1].Findings[1].Message.Arguments[1]);
    }

    [Fact]
    public void A_needed_check_that_earned_a_part_blocks_nothing() =>
        Assert.Equal([25m, 50m], Findings(FakeChecks.Share("part", 50m, 0.5m), FakeChecks.Share("next", 50m, 1m, "part")).Select(f => f.Mark!.Value));

    [Fact]
    public void A_check_that_needs_a_broken_one_is_broken_too()
    {
        var finding = Findings(FakeChecks.Throws("bad", 50m), FakeChecks.Share("next", 50m, 1m, "bad"))[1];

        Assert.Equal((Outcome.Broken, null, "needs.broken"), (finding.Outcome, finding.Mark, finding.Message.Key));
    }

    [Fact]
    public void The_authors_advice_takes_the_place_of_the_general_next_step()
    {
        var advised = FakeChecks.Share("a", 100m, 0.5m) with { Advice = new("补上评价", "Add reviews") };

        var next = Findings(advised)[0].Next!;

        Assert.Equal("advice", next.Key);
        Assert.Equal([MessageArgument.Words(new LocalText("补上评价", "Add reviews"))], next.Arguments);
    }

    [Fact]
    public void A_rubric_with_problems_is_refused_with_all_of_them()
    {
        var refusal = Assert.Throws<ArgumentException>(() => ScorerOf(
            Some.Automatic("a", 40m, FakeChecks.Filled("x", 40m, "nowhere")), Some.ByPerson("b", 50m)));

        Assert.Contains("SC1001", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("SC1107", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Rubrics of up to ten checks of equal marks, with shares and needs at random (a check needs only earlier ones).</summary>
    private static readonly Gen<CheckDefinition[]> SomeChecks = Gen.Select(
        Gen.Int[0, 100].Array[1, 10], Gen.Int[0, 9].Array[10]).Select((shares, needs) => shares.Select((share, i) =>
        {
            var marks = i == 0 ? 100m - 10m * (shares.Length - 1) : 10m;
            var id = $"c{i}";
            return share switch
            {
                < 10 => FakeChecks.Throws(id, marks),
                < 40 => FakeChecks.Filled(id, marks, "text", Needs(needs[i], i)),
                _ => FakeChecks.Share(id, marks, Math.Max(0, share - 50) / 50m, Needs(needs[i], i)),
            };
        }).ToArray());

    private static string[] Needs(int need, int index) => need < index ? [$"c{need}"] : [];

    [Fact]
    public void Marks_stay_within_the_weight_and_the_parts_add_up() => SomeChecks.Sample(checks =>
    {
        var criterion = Score(Some.Automatic("all", 100m, checks)).Criteria[0];
        Assert.All(criterion.Findings, f => Assert.True(f.Mark is null or >= 0m && f.Mark.GetValueOrDefault() <= f.Possible));
        Assert.Equal(criterion.Findings.Any(f => f.Outcome == Outcome.Broken), criterion.IsPending);
        if (criterion.Mark is { } mark) Assert.Equal(criterion.Findings.Sum(f => f.Mark!.Value), mark);
        Assert.InRange(criterion.Mark ?? 0m, 0m, criterion.Weight);
    });

    [Fact]
    public void The_order_of_checks_does_not_matter() =>
        SomeChecks.SelectMany(checks => Gen.Shuffle(checks).Select(shuffled => (checks, shuffled))).Sample(pair =>
        {
            var given = Score(Some.Automatic("all", 100m, pair.checks)).Criteria[0];
            var shuffled = Score(Some.Automatic("all", 100m, pair.shuffled)).Criteria[0];
            Assert.Equal(given.Mark, shuffled.Mark);
            Assert.Equal(
                given.Findings.OrderBy(f => f.Check).Select(f => (f.Check, f.Outcome, f.Mark, f.Message.Key, f.Next?.Key)),
                shuffled.Findings.OrderBy(f => f.Check).Select(f => (f.Check, f.Outcome, f.Mark, f.Message.Key, f.Next?.Key)));
        });

    [Fact]
    public void Mending_a_fault_never_lowers_a_mark() => SomeChecks.Sample(checks =>
    {
        var scorer = ScorerOf(Some.Automatic("all", 100m, checks));
        var faulty = scorer.Score(FormAnswers.Empty, Some.OnTime).Criteria[0];
        var mended = scorer.Score(Answered, Some.OnTime).Criteria[0];
        for (var i = 0; i < checks.Length; i++)
            Assert.True((mended.Findings[i].Mark ?? 0m) >= (faulty.Findings[i].Mark ?? 0m));
    });

    [Fact]
    public void Scoring_adds_little_to_what_the_checks_allocate()
    {
        var checks = Enumerable.Range(0, 20).Select(i => FakeChecks.Share($"c{i}", 5m, 0.5m)).ToArray();
        var scorer = ScorerOf(Some.Automatic("all", 100m, checks));
        scorer.Score(FormAnswers.Empty, Some.OnTime);

        var before = GC.GetAllocatedBytesForCurrentThread();
        scorer.Score(FormAnswers.Empty, Some.OnTime);
        var perCheck = (GC.GetAllocatedBytesForCurrentThread() - before) / checks.Length;

        // A finding with its verdict, two messages and a place take about 350 bytes of these.
        Assert.InRange(perCheck, 1, 600);
    }
}
