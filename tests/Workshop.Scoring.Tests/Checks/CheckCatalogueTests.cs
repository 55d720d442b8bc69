using Workshop.Scoring.Checks;
using Workshop.Scoring.Checks.Parameters;
using Workshop.Scoring.Rubrics;

namespace Workshop.Scoring.Tests.Checks;

public sealed class CheckCatalogueTests
{
    private sealed record Parameters(
        [Describe("最少", "Least")][Within(0, 10)] int Min, [Describe("大小写", "Case")] Letters Case = Letters.AnyCase);

    private enum Letters { [Describe("都行", "Either")] AnyCase, LowerCase }

    private abstract class Silent : ICheck
    {
        public Verdict Run(CheckInput input) => new(0m, null, [], Message.Of("silent"), null);
    }

    [CheckKind("full"), Describe("全的", "With all")]
    private sealed class Full(Parameters parameters, CheckResources resources) : Silent
    {
        public Parameters Parameters { get; } = parameters;
        public CheckResources Resources { get; } = resources;
    }

    [CheckKind("bare")]
    private sealed class Bare : Silent;

    [CheckKind("bare")]
    private sealed class Twin : Silent;

    [CheckKind("picky")]
    private sealed class Picky : Silent
    {
        public Picky(Parameters parameters) =>
            throw new ArgumentException($"{parameters.Min} is not to my taste.", nameof(parameters));
    }

    [CheckKind("odd")]
    private sealed class Odd(int number) : Silent
    {
        public int Number { get; } = number;
    }

    private sealed class Nameless : Silent;

    private static readonly CheckCatalogue Catalogue = new([typeof(Full), typeof(Bare), typeof(Picky)]);

    private static (ICheck? Check, List<RubricProblem> Problems) Bind(string kind, params (string, object)[] parameters)
    {
        var problems = new List<RubricProblem>();
        return (Catalogue.Bind(new("id", kind, 1m, Some.Map(parameters)), Some.Resources, Some.FullForm, problems), problems);
    }

    [Fact]
    public void A_check_gets_its_parameters_the_word_lists_and_the_form()
    {
        var check = Assert.IsType<Full>(Bind("full", ("min", "4")).Check);

        Assert.Equal(new Parameters(4), check.Parameters);
        Assert.Same(Some.Resources.Rubric, check.Resources.Rubric);
        Assert.Same(Some.FullForm, check.Resources.Form);
    }

    [Fact]
    public void A_check_may_want_nothing_and_then_refuses_every_key()
    {
        Assert.IsType<Bare>(Bind("bare").Check);
        Assert.Equal("SC1102", Assert.Single(Bind("bare", ("min", "4")).Problems).Code);
    }

    [Fact]
    public void An_unknown_kind_is_told_with_those_there_are()
    {
        var problem = Assert.Single(Bind("fool").Problems);

        Assert.Equal("SC1101", problem.Code);
        Assert.Contains("bare, full, picky", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_may_refuse_its_parameters() =>
        Assert.Equal("SC1114", Assert.Single(Bind("picky", ("min", "4")).Problems).Code);

    [Theory]
    [InlineData(typeof(Nameless))]
    [InlineData(typeof(Odd))]
    public void A_class_that_cannot_serve_is_refused(Type check) =>
        Assert.Throws<InvalidOperationException>(() => new CheckCatalogue([check]));

    [Fact]
    public void Two_classes_of_one_kind_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => new CheckCatalogue([typeof(Bare), typeof(Twin)]));

    [Fact]
    public void A_kind_describes_itself_and_its_parameters()
    {
        var kind = Catalogue.Find("full")!;
        var (min, letters) = (kind.Parameters[0], kind.Parameters[1]);

        Assert.Equal("全的", kind.Description.Zh);
        Assert.Equal(("min", ParameterValueType.Whole, true, null), (min.Key, min.Type, min.IsRequired, min.Default));
        Assert.Equal((0m, 10m), min.Range);
        Assert.Equal(("any-case", false), (letters.Default, letters.IsRequired));
        Assert.Equal([new("any-case", new("都行", "Either")), new("lower-case", null)], letters.Choices);
    }

    [Fact]
    public void A_kind_without_words_says_so() =>
        Assert.Throws<InvalidOperationException>(() => Catalogue.Find("bare")!.Description);

    [Fact]
    public void Every_check_of_the_engine_and_every_parameter_is_described()
    {
        foreach (var kind in CheckCatalogue.BuiltIn.Kinds)
        {
            Assert.False(string.IsNullOrWhiteSpace(kind.Description.Zh));
            Assert.All(kind.Parameters, AssertDescribed);
        }
    }

    private static void AssertDescribed(ParameterDescription parameter)
    {
        Assert.False(string.IsNullOrWhiteSpace(parameter.Text.Zh));
        Assert.All(parameter.Parts, AssertDescribed);
    }
}
