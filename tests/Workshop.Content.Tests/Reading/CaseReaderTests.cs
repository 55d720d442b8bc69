namespace Workshop.Content.Tests.Reading;

public sealed class CaseReaderTests : IDisposable
{
    private const string Chinese = "corner-shop/cases/dark-window.md";
    private const string English = "corner-shop/cases/dark-window.en.md";
    private readonly TemporaryRoot _root = TemporaryRoot.WithSmallCourse();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void A_case_has_both_languages_and_its_three_parts()
    {
        var story = ContentLoader.Load(_root.Path).Library.Courses[0].FindCase("dark-window")!;

        Assert.Equal(("橱窗亮了，客人多了", "A bright window brings customers"), (story.Title.Zh, story.Title.En));
        Assert.Equal(Trade.Home, story.Trade);
        Assert.Equal(["shop-window"], story.ModuleIds);
        Assert.Equal(["problem", "analysis", "lesson"], story.Pages.Chinese.Contents.Select(h => h.Anchor));
        Assert.Equal(["problem", "analysis", "lesson"], story.Pages.English.Contents.Select(h => h.Anchor));
        Assert.Contains("href=\"/modules/shop-window\"", story.Pages.English.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_away_holds_no_link_into_the_site()
    {
        var markdown = ContentLoader.Load(_root.Path).Library.Courses[0].FindCase("dark-window")!.Markdown.En;

        Assert.StartsWith("## The problem\n\nNobody came in after dusk, and no price tag could be read.\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("](", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_stand_by_trade_then_by_id()
    {
        Copy("dark-window", "a-skirt", "clothing");
        Copy("dark-window", "a-lamp", "home");

        Assert.Equal(["a-skirt", "a-lamp", "dark-window"], ContentLoader.Load(_root.Path).Library.Courses[0].Cases.Select(c => c.Id));
    }

    [Theory]
    [InlineData(Chinese, "id: dark-window", "id: light-window", "CT1007", 2)]
    [InlineData(Chinese, "trade: home", "trade: farming", "CT1106", 5)]
    [InlineData(Chinese, "modules: [shop-window]", "modules: [window]", "CT1312", 6)]
    [InlineData(English, "summary: A small", "trade: home\nsummary: A small", "CT1103", 3)]
    [InlineData(Chinese, "glossary:price-tag", "glossary:tag", "CT1311", 11)]
    [InlineData(English, "{#lesson}", "{#lessons}", "CT1231", 23)]
    [InlineData(English, "First be seen", "![Lamp](assets/lamp.png) First be seen", "CT1316", 25)]
    public void A_fault_is_told_by_its_line_and_leaves_no_case(string file, string sound, string spoilt, string code, int line)
    {
        _root.Replace(file, sound, spoilt);

        var result = ContentLoader.Load(_root.Path);

        var problem = Assert.Single(result.Problems, p => p.Code != "CT1306");
        Assert.Equal((code, file, line), (problem.Code, problem.File, problem.Line));
        Assert.Empty(Assert.Single(result.Library.Courses).Cases);
    }

    [Theory]
    [InlineData(English, "CT1006", Chinese, 1)]
    [InlineData(Chinese, "CT1005", Chinese, 0)]
    public void Both_files_must_be_there(string deleted, string code, string file, int line)
    {
        _root.Delete(deleted);

        var result = ContentLoader.Load(_root.Path);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((code, file, line), (problem.Code, problem.File, problem.Line));
        Assert.Empty(result.Library.Courses[0].Cases);
    }

    [Theory]
    [InlineData("corner-shop/cases/notes.txt")]
    [InlineData("corner-shop/cases/deep/dark-window.md")]
    public void Another_file_among_them_is_an_oversight(string path)
    {
        _root.Write(path, "x");

        var result = ContentLoader.Load(_root.Path);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("CT1232", path, 0), (problem.Code, problem.File, problem.Line));
        Assert.Single(result.Library.Courses[0].Cases);
    }

    [Fact]
    public void A_module_that_is_not_listed_yet_is_left_out_with_a_warning()
    {
        _root.Replace("corner-shop/course.yaml", "  - shop-window\n", "");

        var result = ContentLoader.Load(_root.Path);

        Assert.Contains(result.Problems, p => (p.Code, p.File, p.Line, p.Severity) == ("CT1233", Chinese, 6, Severity.Warning));
        Assert.Empty(Assert.Single(result.Library.Courses[0].Cases).ModuleIds);
    }

    private void Copy(string from, string to, string trade)
    {
        _root.Write($"corner-shop/cases/{to}.en.md", _root.Read($"corner-shop/cases/{from}.en.md"));
        _root.Write($"corner-shop/cases/{to}.md", _root.Read($"corner-shop/cases/{from}.md")
            .Replace($"id: {from}", $"id: {to}", StringComparison.Ordinal).Replace("trade: home", $"trade: {trade}", StringComparison.Ordinal));
    }
}
