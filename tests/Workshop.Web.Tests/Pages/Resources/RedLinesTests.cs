using AngleSharp.Html.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Resources;

public sealed class RedLinesTests(AppFixture fixture)
{
    private const string Page = "/resources/red-lines";

    [Fact]
    public async Task Every_red_line_stands_in_a_table_under_its_group_with_its_severity()
    {
        using var browser = await ReaderAsync();

        var page = await browser.ReadAsync(Page);

        var rows = page.QuerySelectorAll("#red-lines tbody tr");
        Assert.Equal(Say("CountRedLines", rows.Length), page.QuerySelector(".list-count")!.TextContent);
        Assert.All(rows, r => Assert.NotNull(r.QuerySelector("th[scope=row] .status")));
        Assert.All(page.QuerySelectorAll("#red-lines table"), t => Assert.NotNull(page.GetElementById(t.GetAttribute("aria-labelledby")!)));
    }

    [Fact]
    public async Task A_search_and_a_severity_narrow_the_list_and_stay_in_the_form()
    {
        using var browser = await ReaderAsync();

        var page = await browser.ReadAsync($"{Page}?q={Uri.EscapeDataString("原价")}&severity=Grave");

        Assert.Equal("原价", page.GetElementById("q")!.GetAttribute("value"));
        Assert.Equal("Grave", ((IHtmlSelectElement)page.GetElementById("severity")!).Value);
        Assert.NotNull(page.GetElementById("invented-original-price"));
        Assert.Null(page.GetElementById("below-cost"));
        Assert.All(page.QuerySelectorAll("#red-lines tbody tr"), r => Assert.Contains(Say("SeverityGrave"), r.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_found_nowhere_is_said_so_with_a_way_back()
    {
        using var browser = await ReaderAsync();

        var page = await browser.ReadAsync($"{Page}?q={Uri.EscapeDataString("<b>无</b>")}");

        Assert.Equal(Say("RedLinesNone"), page.QuerySelector(".empty-state-title")!.TextContent);
        Assert.Equal(Page, page.QuerySelector(".empty-state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_other_language_has_the_same_red_lines()
    {
        using var browser = await ReaderAsync();
        var chinese = (await browser.ReadAsync(Page)).QuerySelectorAll("#red-lines tbody tr").Select(r => r.Id);
        browser.Speak("en");

        var english = (await browser.ReadAsync(Page)).QuerySelectorAll("#red-lines tbody tr").Select(r => r.Id);

        Assert.Equal(chinese, english);
    }

    private async Task<TestBrowser> ReaderAsync() => await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

    private static string Say(string key, params object[] values) => Words.Chinese("ResourceWords", key, values);
}
