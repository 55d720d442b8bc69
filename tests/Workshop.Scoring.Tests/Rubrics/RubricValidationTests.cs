using System.Collections.Immutable;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Rubrics;

public sealed class RubricValidationTests
{
    private static Level Level(decimal from, decimal to) => new(from, to, Some.Text("level"));

    private static ImmutableArray<RubricProblem> Problems(Rubric rubric) =>
        RubricValidation.Validate(rubric, Some.FullForm, FakeChecks.Catalogue);

    private static string[] Codes(params Criterion[] criteria) => [.. Problems(Some.Rubric(criteria)).Select(p => p.Code)];

    [Fact]
    public void A_sound_rubric_has_no_problems() => Assert.Empty(Codes(
        Some.Automatic("a", 40m, FakeChecks.Share("x", 30m, 1m, "y"), FakeChecks.Share("y", 10m, 1m)),
        Some.ByPerson("b", 60m, Level(50.01m, 60m), Level(0m, 50m))));

    [Fact]
    public void Weights_sum_to_exactly_a_hundred()
    {
        Assert.Equal(["SC1001"], Codes(Some.ByPerson("a", 99.99m)));
        Assert.Equal(["SC1001"], Codes());
    }

    [Fact]
    public void A_weight_is_over_zero_and_has_two_decimals_at_most()
    {
        Assert.Equal(["SC1002"], Codes(Some.ByPerson("a", 100m), Some.ByPerson("b", 0m)));
        Assert.Equal(["SC1003", "SC1003"], Codes(Some.ByPerson("a", 50.001m), Some.ByPerson("b", 49.999m)));
    }

    [Fact]
    public void Marks_of_checks_are_over_zero_with_two_decimals_and_sum_to_the_weight()
    {
        Assert.Equal(["SC1004"], Codes(Some.Automatic("a", 100m, FakeChecks.Share("x", 99m, 1m))));
        Assert.Equal(["SC1005"], Codes(Some.Automatic("a", 100m, FakeChecks.Share("x", 100m, 1m), FakeChecks.Share("y", 0m, 1m))));
        Assert.Equal(
            ["SC1003", "SC1003"],
            Codes(Some.Automatic("a", 100m, FakeChecks.Share("x", 99.999m, 1m), FakeChecks.Share("y", 0.001m, 1m))));
    }

    [Fact]
    public void Ids_are_unique_and_in_kebab_case()
    {
        Assert.Equal(["SC1006"], Codes(Some.ByPerson("a", 50m), Some.ByPerson("a", 50m)));
        Assert.Equal(["SC1007"], Codes(
            Some.Automatic("a", 50m, FakeChecks.Share("x", 50m, 1m)), Some.Automatic("b", 50m, FakeChecks.Share("x", 50m, 1m))));
        Assert.Equal(["SC1014", "SC1014"], Codes(Some.Automatic("Title", 100m, FakeChecks.Share("no_", 100m, 1m))));
    }

    [Fact]
    public void Word_lists_have_ids_of_their_own() => Assert.Equal("SC1015", Assert.Single(Problems(new(
        [Some.ByPerson("a", 100m)], [Some.Lexicon("words", "g")], [Some.KeywordTable("words", "g")]))).Code);

    [Fact]
    public void What_a_check_needs_exists_and_leads_round_in_no_circle()
    {
        Assert.Equal(["SC1008"], Codes(Some.Automatic("a", 100m, FakeChecks.Share("x", 100m, 1m, "z"))));
        Assert.Equal(["SC1009"], Codes(Some.Automatic("a", 100m, FakeChecks.Share("x", 100m, 1m, "x"))));
        Assert.Equal(["SC1009", "SC1009"], Codes(
            Some.Automatic("a", 50m, FakeChecks.Share("x", 50m, 1m, "y")), Some.Automatic("b", 50m, FakeChecks.Share("y", 50m, 1m, "x"))));
    }

    [Fact]
    public void A_person_marks_without_checks_and_checks_mark_where_no_person_does()
    {
        Assert.Equal(["SC1010"], Codes(Some.ByPerson("a", 100m) with { Checks = [FakeChecks.Share("x", 100m, 1m)] }));
        Assert.Equal(["SC1011"], Codes(Some.Automatic("a", 100m)));
    }

    [Fact]
    public void Levels_lie_within_the_weight_and_apart()
    {
        Assert.Equal(["SC1012"], Codes(Some.ByPerson("a", 100m, Level(0m, 101m))));
        Assert.Equal(["SC1012"], Codes(Some.ByPerson("a", 100m, Level(-1m, 1m))));
        Assert.Equal(["SC1012"], Codes(Some.ByPerson("a", 100m, Level(9m, 8m))));
        Assert.Equal(["SC1003"], Codes(Some.ByPerson("a", 100m, Level(0m, 8.999m))));
        Assert.Equal(["SC1013"], Codes(Some.ByPerson("a", 100m, Level(50m, 100m), Level(0m, 50m))));
    }

    [Fact]
    public void Faults_of_parameters_are_told_with_criterion_check_and_line()
    {
        var problem = Assert.Single(Problems(Some.Rubric(Some.Automatic("a", 100m, FakeChecks.Filled("x", 100m, "nowhere")))));

        Assert.Equal(("SC1107", "a", "x", 2), (problem.Code, problem.Criterion, problem.Check, problem.Line));
    }

    [Fact]
    public void Everything_is_told_at_once() => Assert.Equal(
        ["SC1001", "SC1004", "SC1007", "SC1008", "SC1101", "SC1102"],
        Codes(Some.Automatic(
            "a", 50m, FakeChecks.Share("x", 20m, 1m, "z"), new("x", "unheard-of", 20m, ParameterMap.Empty),
            new("y", "share", 20m, Some.Map(("share", "1"), ("more", "1"))))).Order());
}
