using System.Text;
using CsCheck;
using Workshop.Content.Faults;
using Workshop.Content.Yaml;

namespace Workshop.Content.Tests.Yaml;

public sealed class YamlFileTests
{
    private const string File = "list.yaml";

    [Fact]
    public void Keys_and_values_know_their_lines()
    {
        var map = Read("one: 1\n\ntwo:\n  - a\n  - b\n", out _)!;

        Assert.Equal([4, 5], map.LinedTexts("two").Select(t => t.Line));
        Assert.Equal(3, map.LineOf("two"));
        Assert.Equal(1, map.LineOf("nowhere"));
    }

    [Fact]
    public void Lines_count_from_the_top_of_the_file_where_the_text_is_only_a_part()
    {
        var problems = new ProblemBag();

        YamlFile.Read(File, "a: 1\na: 2\n", problems, lineOffset: 10);

        Assert.Equal("CT1102 12", Only(problems));
    }

    [Theory]
    [InlineData("a: 1\n\tb: 2\n", "CT1112 2")]
    [InlineData("a:\n\tb: 2\n", "CT1112 2")]
    [InlineData("a: {b: 1\nc: 2\n", "CT1113 1")]
    [InlineData("a: 'b\nc: 2\n", "CT1101 1")]
    [InlineData("a: b: c\n", "CT1101 1")]
    [InlineData("a: 1\n b: 2\n", "CT1101 2")]
    [InlineData("a: @b\n", "CT1101 1")]
    [InlineData("", "CT1105 1")]
    [InlineData("just text\n", "CT1105 1")]
    [InlineData("- a\n- b\n", "CT1105 1")]
    [InlineData("a: 1\nb: 2\na: 3\n", "CT1102 3")]
    [InlineData("a: 1\n---\nb: 2\n", "CT1109 2")]
    [InlineData("a: &x 1\nb: 2\n", "CT1107 1")]
    [InlineData("a: 1\nb: *x\n", "CT1107 2")]
    [InlineData("? [a, b]\n: c\n", "CT1105 1")]
    public void A_fault_is_named_with_its_line(string text, string expected)
    {
        Read(text, out var problems);

        Assert.Equal(expected, Only(problems));
    }

    [Fact]
    public void A_tab_within_a_value_is_text()
    {
        var map = Read("a: |\n  one\ttwo\n  \tthree\n", out var problems)!;

        Assert.Equal("one\ttwo\n\tthree", map.Text("a"));
        Assert.Empty(problems.InOrder());
    }

    [Fact]
    public void Aliases_that_would_multiply_are_refused_before_they_do()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        Assert.Null(Read(bomb.ToString(), out var problems));

        Assert.Equal("CT1107 1", Only(problems));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Nesting_without_end_is_refused_before_the_stack_is(string opening)
    {
        Read("a:\n  " + string.Concat(Enumerable.Repeat(opening, 200_000)), out var problems);

        Assert.Equal("CT1108 2", Only(problems));
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        string[] pieces =
        [
            "a", "键", ": ", "\n", "  ", "- ", "\t", "{", "}", "[", "]", "'", "\"", "|", ">", "#", "&x ", "*x", "!t ", "? ", "---\n",
            "%", "\\", ",", "\u0000", "\uFEFF", "😀",
        ];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Sample(some => Read(string.Concat(some.Select(i => pieces[i])), out _));
    }

    [Fact]
    public void No_characters_make_it_throw() => Gen.String.Sample(text => Read(text, out _));

    private static YamlMap? Read(string text, out ProblemBag problems) => YamlFile.Read(File, text, problems = new ProblemBag());

    private static string Only(ProblemBag problems)
    {
        var problem = Assert.Single(problems.InOrder());
        return $"{problem.Code} {problem.Line}";
    }
}
