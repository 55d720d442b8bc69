using System.Reflection;
using System.Text.RegularExpressions;
using Workshop.Content.Faults;
using Workshop.Content.Tests.Samples;

namespace Workshop.Content.Tests.Faults;

public sealed partial class ProblemKindTests
{
    /// <summary>Kinds that no file in the repository can show, and the test class that shows them.</summary>
    private static readonly string[] ShownElsewhere =
    [
        "CT1000", // LiveLibraryTests
        "CT1001", // ContentLoaderTests
        "CT1002", // ContentTreeTests
        "CT1004", // ContentTreeTests
    ];

    [Fact]
    public void No_code_stands_for_two_kinds()
    {
        var codes = Kinds().Select(k => k.Code).ToList();

        Assert.True(codes.Count > 60, $"Only {codes.Count} kinds were found.");
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^CT1[0-6][0-9]{2}$", code));
    }

    [Fact]
    public void The_broken_course_shows_every_kind()
    {
        var report = ContentCheck.Run(Repository.Path("tests/fixtures/course-broken"), new TableOfFiles());

        var shown = report.Problems.Select(p => p.Code).Concat(ShownElsewhere).ToHashSet();

        Assert.Empty(Kinds().Select(k => k.Code).Except(shown));
    }

    [Fact]
    public void The_rooms_readme_lists_every_kind_with_its_severity()
    {
        var readme = File.ReadAllText(Repository.Path("src/Workshop.Content/README.md"));

        var listed = Row().Matches(readme).Select(m => $"{m.Groups["code"]} {m.Groups["severity"]}");

        Assert.Equal(Kinds().OrderBy(k => k.Code).Select(k => $"{k.Code} {k.Severity.ToString().ToLowerInvariant()}"), listed);
    }

    [Fact]
    public void Both_languages_say_what_was_found()
    {
        var problem = YamlFaults.UnknownKey.At("course.yaml", 3, "colour", "id, title");

        Assert.Equal("course.yaml:3: unknown key colour; allowed are id, title [CT1103]", problem.ToString());
        Assert.Equal("course.yaml:3: 未知的键 colour，可用的有 id, title [CT1103]", problem.Describe("zh-Hans"));
    }

    [Fact]
    public void What_was_found_cannot_break_the_line_or_flood_it()
    {
        var problem = YamlFaults.MissingKey.At("course.yaml", 3, "one\ntwo\u001b[31m" + new string('x', 10_000));

        Assert.DoesNotContain('\n', problem.ToString());
        Assert.DoesNotContain('\u001b', problem.ToString());
        Assert.True(problem.ToString().Length < 400);
    }

    private static IEnumerable<ProblemKind> Kinds() => typeof(ProblemKind).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(ProblemKind).Namespace)
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(f => f.FieldType == typeof(ProblemKind))
        .Select(f => (ProblemKind)f.GetValue(null)!);

    [GeneratedRegex(@"^\| (?<code>CT\d{4}) \| (?<severity>error|warning) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
