using System.Text;
using System.Text.Json;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Rubrics;

public sealed class RubricHashTests
{
    private static readonly Rubric Sample = new(
        [
            Some.Automatic("title", 30m, new CheckDefinition("core", "share", 30m, Some.Map(("share", "1"), ("words", new[] { "a", "b" })))
                with { Needs = ["x"], Advice = new("改", "Mend") }),
            Some.ByPerson("remarks", 70m, new Level(0m, 10.50m, Some.Text("low"))),
        ],
        [new("extreme", Some.Text("e"), [new("g", Some.Text("g"), ["最"])], ["最近"])],
        [Some.KeywordTable("cabinet", "core")]);

    private static Rubric WithParameters(ParameterMap map) =>
        Some.Rubric(Some.Automatic("a", 100m, new CheckDefinition("x", "share", 100m, map)));

    [Fact]
    public void The_hash_is_that_of_the_documented_form()
    {
        const string form = """{"criteria":[{"id":"a","title":{"zh":"a","en":"a"},"weight":100,"scoring":"automatic-with-override","checks":[{"id":"x","kind":"share","marks":100,"needs":[],"advice":null,"parameters":{"map":[["b",["1","2"]],["share","0.50"]]}}],"levels":[]}],"lexicons":[],"keywordTables":[]}""";

        var rubric = WithParameters(Some.Map(("share", "0.50"), ("b", new[] { "1", "2" })));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(form))), rubric.Version);
    }

    [Fact]
    public void Any_change_is_another_version()
    {
        Rubric[] changed =
        [
            Sample with { Criteria = [Sample.Criteria[1], Sample.Criteria[0]] },
            Sample with { Criteria = Sample.Criteria.SetItem(0, Sample.Criteria[0] with { Title = new("标题", "title") }) },
            Sample with { Criteria = Sample.Criteria.SetItem(0, Sample.Criteria[0] with { Scoring = CriterionScoring.Automatic }) },
            Sample with { Criteria = Sample.Criteria.SetItem(1, Sample.Criteria[1] with { Weight = 70.01m }) },
            Sample with { Criteria = Sample.Criteria.SetItem(1, Sample.Criteria[1] with { Levels = [] }) },
            With(c => c with { Id = "kernel" }), With(c => c with { Kind = "other" }), With(c => c with { Marks = 29m }),
            With(c => c with { Needs = [] }), With(c => c with { Advice = null }),
            With(c => c with { Parameters = Some.Map(("share", "1"), ("words", new[] { "b", "a" })) }),
            Sample with { Lexicons = [Sample.Lexicons[0] with { Innocent = [] }] },
            Sample with { Lexicons = [Sample.Lexicons[0] with { Groups = [new("g", Some.Text("g"), ["第一"])] }] },
            Sample with { KeywordTables = [Some.KeywordTable("cabinet", "style")] },
            Sample with { DataSet = new("small", ParameterMap.Empty) }, Sample with { DataSet = new("small", Some.Map(("rows", "2"))) },
        ];

        var versions = changed.Append(Sample).Select(r => r.Version).ToList();

        Assert.Equal(versions.Count, versions.Distinct().Count());

        static Rubric With(Func<CheckDefinition, CheckDefinition> change)
        {
            var criterion = Sample.Criteria[0];
            return Sample with { Criteria = Sample.Criteria.SetItem(0, criterion with { Checks = [change(criterion.Checks[0])] }) };
        }
    }

    [Fact]
    public void A_map_is_told_from_a_list_of_pairs() => Assert.NotEqual(
        WithParameters(Some.Map(("a", Some.Map(("b", "c"))))).Version,
        WithParameters(Some.Map(("a", new object[] { new[] { "b", "c" } }))).Version);

    [Fact]
    public void Order_of_keys_lines_and_trailing_zeros_do_not_count()
    {
        var one = WithParameters(Some.Map(("share", "1"), ("more", "2")));
        var other = WithParameters(new([.. one.Criteria[0].Checks[0].Parameters.Entries.Reverse()], 99));

        Assert.Equal(one.Version, other.Version);
        Assert.Equal(Some.Rubric(Some.ByPerson("a", 100m)).Version, Some.Rubric(Some.ByPerson("a", 100.00m)).Version);
    }

    [Fact]
    public void A_changed_copy_does_not_keep_the_old_version()
    {
        var rubric = Some.Rubric(Some.ByPerson("a", 100m));
        var before = rubric.Version;

        Assert.NotEqual(before, (rubric with { Criteria = [Some.ByPerson("b", 100m)] }).Version);
    }
}
