using System.Collections.Immutable;
using CsCheck;
using Workshop.Scoring.Answers;
using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

public sealed class ParameterBinderTests
{
    private enum Relation { AtLeast, AtMost }

    private sealed record Part(string Name, int Size = 3);

    private sealed record Everything(
        string Text, int Whole, decimal Share, bool Yes, Relation Relation, ImmutableArray<string> Words, Part Part,
        ImmutableArray<Part> Parts);

    private sealed record Optional(
        string? Text = null, int Whole = 7, decimal Share = 0.6m, decimal? Limit = null, Relation Relation = Relation.AtMost,
        Relation? Other = Relation.AtMost, ImmutableArray<string> Words = default, Part? Part = null);

    private sealed record Ruled(
        [FieldId(FieldType.Rows)] string Field,
        [ColumnId(nameof(Field), FieldType.Money)] string Column,
        [Within(1, 5)] int Count = 1,
        [Within(0, 2), NotEmpty] ImmutableArray<string> Words = default,
        [NotEmpty] string Name = "x",
        [ColumnAddress(FieldType.Number, FieldType.Money)] string? Address = null,
        [FieldId] string? Choice = null,
        [OptionId(nameof(Choice))] ImmutableArray<string> Options = default,
        [LexiconId] string? Lexicon = null,
        [KeywordTableId] string? Table = null,
        [GroupId(nameof(Table))] ImmutableArray<string> Groups = default,
        ImmutableArray<Inner> Inner = default);

    private sealed record Inner([ColumnId(nameof(Ruled.Field))] string Column);

    private sealed record Range(int Min, int Max)
    {
        public int Min { get; } = Min <= Max ? Min : throw new ArgumentException("min is over max.", nameof(Min));
    }

    private static (T? Value, List<RubricProblem> Problems) Bind<T>(params (string, object)[] entries) where T : class
    {
        var problems = new List<RubricProblem>();
        return (ParameterBinder.Bind<T>(Some.Map(entries), Some.FullForm, Some.Resources, problems), problems);
    }

    private static string[] FaultsOf(params (string, object)[] entries) =>
        [.. Bind<Ruled>([("field", "rows"), ("column", "price"), .. entries]).Problems.Select(p => p.Code)];

    [Fact]
    public void Every_type_is_read()
    {
        var (value, problems) = Bind<Everything>(
            ("text", "床"), ("whole", "-3"), ("share", "0.25"), ("yes", "true"), ("relation", "at-least"), ("words", new[] { "a", "b" }),
            ("part", Some.Map(("name", "p"))), ("parts", new object[] { Some.Map(("name", "q"), ("size", "9")) }));

        Assert.Empty(problems);
        Assert.NotNull(value);
        Assert.Equal(("床", -3, 0.25m, true, Relation.AtLeast), (value.Text, value.Whole, value.Share, value.Yes, value.Relation));
        Assert.Equal(["a", "b"], value.Words);
        Assert.Equal(new Part("p"), value.Part);
        Assert.Equal([new Part("q", 9)], value.Parts);
    }

    [Fact]
    public void What_is_left_out_takes_its_default_and_a_list_is_empty()
    {
        var value = Bind<Optional>().Value;

        Assert.NotNull(value);
        Assert.Equal((null, 7, 0.6m, null), (value.Text, value.Whole, value.Share, value.Limit));
        Assert.Equal((Relation.AtMost, Relation.AtMost, null), (value.Relation, value.Other!.Value, value.Part));
        Assert.False(value.Words.IsDefault);
    }

    [Fact]
    public void Nullable_values_are_read()
    {
        var value = Bind<Optional>(("limit", "1.5"), ("other", "at-least")).Value;

        Assert.Equal((1.5m, Relation.AtLeast), (value!.Limit, value.Other));
    }

    [Fact]
    public void All_faults_are_told_at_once_with_their_lines()
    {
        var (value, problems) = Bind<Everything>(
            ("text", new[] { "a" }), ("whole", "1.5"), ("share", "a lot"), ("yes", "maybe"), ("relation", "over"), ("words", "a"),
            ("part", "p"), ("parts", new object[] { Some.Map(("size", "x")), "no map" }), ("colour", "red"), ("text", "again"));

        Assert.Null(value);
        Assert.Equal(
            ["SC1102", "SC1115", "SC1104", "SC1104", "SC1104", "SC1104", "SC1104", "SC1104", "SC1104", "SC1103", "SC1104", "SC1104"],
            problems.Select(p => p.Code));
        Assert.Equal([10, 11, 2, 3, 4, 5, 6, 7, 8, 1, 2, 9], problems.Select(p => p.Line));
        Assert.Contains("parts[0].name", problems[9].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_is_told_with_those_allowed()
    {
        var text = Assert.Single(Bind<Range>(("min", "1"), ("max", "2"), ("mix", "3")).Problems).Text;

        Assert.Contains("'mix'", text, StringComparison.Ordinal);
        Assert.Contains("min, max", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_may_refuse_values_that_do_not_go_together() =>
        Assert.Equal("SC1114", Assert.Single(Bind<Range>(("min", "3"), ("max", "2")).Problems).Code);

    [Fact]
    public void Both_ends_of_a_range_are_allowed()
    {
        Assert.Empty(FaultsOf(("count", "1")));
        Assert.Empty(FaultsOf(("count", "5"), ("words", new[] { "a", "b" })));
        Assert.Equal(["SC1105"], FaultsOf(("count", "6")));
        Assert.Equal(["SC1105"], FaultsOf(("words", new[] { "a", "b", "c" })));
    }

    [Fact]
    public void Emptiness_is_refused_where_it_makes_no_sense()
    {
        Assert.Equal(["SC1106"], FaultsOf(("words", Array.Empty<string>())));
        Assert.Equal(["SC1106"], FaultsOf(("words", new[] { "a", " " })));
        Assert.Equal(["SC1106"], FaultsOf(("name", "")));
    }

    [Fact]
    public void A_field_must_exist_and_be_of_a_type_the_check_can_read()
    {
        Assert.Equal(["SC1107"], Bind<Ruled>(("field", "titel"), ("column", "price")).Problems.Select(p => p.Code));
        Assert.Equal(["SC1108", "SC1109"], Bind<Ruled>(("field", "text"), ("column", "price")).Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_column_must_be_one_of_the_named_field_and_of_the_right_type()
    {
        Assert.Equal(["SC1109"], Bind<Ruled>(("field", "rows"), ("column", "prize")).Problems.Select(p => p.Code));
        Assert.Equal(["SC1108"], Bind<Ruled>(("field", "rows"), ("column", "colour")).Problems.Select(p => p.Code));
        Assert.Empty(FaultsOf(("inner", new object[] { Some.Map(("column", "stock")) })));
        Assert.Equal(["SC1109"], FaultsOf(("inner", new object[] { Some.Map(("column", "stuck")) })));
    }

    [Fact]
    public void A_column_address_names_field_and_column()
    {
        Assert.Empty(FaultsOf(("address", "rows/stock")));
        Assert.Equal(["SC1104"], FaultsOf(("address", "rows")));
        Assert.Equal(["SC1107"], FaultsOf(("address", "nowhere/stock")));
        Assert.Equal(["SC1109"], FaultsOf(("address", "rows/nothing")));
        Assert.Equal(["SC1108"], FaultsOf(("address", "rows/colour")));
    }

    [Fact]
    public void Options_lexicons_tables_and_groups_must_exist()
    {
        Assert.Empty(FaultsOf(("choice", "choice"), ("options", new[] { "one", "two" }), ("lexicon", "extreme")));
        Assert.Empty(FaultsOf(("table", "cabinet"), ("groups", new[] { "core" })));
        Assert.Equal(["SC1110"], FaultsOf(("choice", "choice"), ("options", new[] { "one", "three" })));
        Assert.Equal(["SC1111"], FaultsOf(("lexicon", "mild")));
        Assert.Equal(["SC1112"], FaultsOf(("table", "wardrobe"), ("groups", new[] { "core" })));
        Assert.Equal(["SC1113"], FaultsOf(("table", "cabinet"), ("groups", new[] { "core", "crust" })));
    }

    [Fact]
    public void No_tree_of_parameters_makes_it_throw()
    {
        var key = Gen.OneOf(
            "field", "column", "count", "words", "name", "address", "choice", "options", "lexicon", "table", "groups", "inner", "?");
        var text = Gen.OneOf(Gen.OneOf("rows", "price", "rows/price", "1", "", "core", "cabinet"), Gen.String);
        var leaf = text.Select(t => (ParameterNode)new ParameterText(t));
        var tree = Gen.Recursive<ParameterNode>((depth, self) => depth > 3 ? leaf : Gen.OneOf(
            leaf,
            self.Array[0, 3].Select(i => (ParameterNode)new ParameterList([.. i])),
            Gen.Select(key, self).Array[0, 6].Select(e => (ParameterNode)MapOf(e))));

        Gen.Select(key, tree).Array[0, 8].Sample(entries =>
        {
            var problems = new List<RubricProblem>();
            var value = ParameterBinder.Bind<Ruled>(MapOf(entries), Some.FullForm, Some.Resources, problems);
            Assert.Equal(value is null, problems.Count > 0);
        }, iter: 1_000);
    }

    private static ParameterMap MapOf((string, ParameterNode)[] entries) =>
        new([.. entries.Select(e => KeyValuePair.Create(e.Item1, e.Item2))]);
}
