using System.Text.RegularExpressions;

namespace Workshop.Content.Tests.Shipped;

public sealed partial class ResourcesTests
{
    private static readonly Course Course =
        ContentLoader.Load(Repository.Path("content")).Library.FindCourse("ecommerce-operations")!;

    [Fact]
    public void The_red_lines_cover_what_the_sources_forbid()
    {
        var ids = Course.RedLines!.Groups.SelectMany(g => g.Lines).Select(l => l.Id).ToHashSet();

        Assert.True(ids.Count >= 50, $"There are {ids.Count} red lines.");
        Assert.Superset(new HashSet<string>
        {
            "extreme-words", "unproven-effect", "reserved-interpretation", "raise-then-cut", "invented-original-price", "fake-orders",
            "message-cap", "third-party", "export", "bait-sku", "category-attributes", "special-licence", "service-rights", "cost-white-list",
        }, ids);
    }

    [Fact]
    public void Every_severity_is_in_use() =>
        Assert.Equal(Enum.GetValues<RedLineSeverity>(), Course.RedLines!.Groups.SelectMany(g => g.Lines).Select(l => l.Severity).Distinct().Order());

    [Fact]
    public void Each_of_the_three_trades_has_a_case() =>
        Assert.Equal(Enum.GetValues<Trade>(), Course.Cases.Select(c => c.Trade).Distinct());

    [Fact]
    public void Both_languages_of_a_case_tell_the_same_figures() => Assert.All(Course.Cases, c =>
        Assert.Equal(Figures(c.Markdown.Zh), Figures(c.Markdown.En)));

    /// <summary>The figures of its tables, in whatever order words put them; those of running text differ, for English spells small ones out.</summary>
    private static IEnumerable<string> Figures(string markdown) => markdown.Split('\n')
        .Where(line => line.StartsWith('|'))
        .SelectMany(line => Figure().Matches(line).Select(m => m.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[\d,]+\.?\d*%?")]
    private static partial Regex Figure();
}
