using System.Net;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Glossary;

public sealed class IndexTests(AppFixture fixture)
{
    [Theory]
    [InlineData("/glossary")]
    [InlineData("/courses/ecommerce-operations/glossary")]
    public async Task It_lists_every_term_under_its_letter(string address)
    {
        using var browser = await ReaderAsync();

        var page = await browser.ReadAsync(address);

        var terms = page.QuerySelectorAll(".terms > div");
        Assert.Equal(Say("GlossaryCount", terms.Length), page.QuerySelector(".list-count")!.TextContent.Trim());
        Assert.All(page.QuerySelectorAll(".letters a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.All(terms, t => Assert.NotEqual("", t.QuerySelector("dd")!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_search_finds_by_part_of_a_term_in_either_language_and_keeps_what_was_typed()
    {
        using var browser = await ReaderAsync();

        var chinese = await browser.ReadAsync("/glossary?q=" + Uri.EscapeDataString("转化"));
        var english = await browser.ReadAsync("/glossary?q=CONVERSION");

        Assert.Equal("转化", chinese.GetElementById("q")!.GetAttribute("value"));
        Assert.NotEmpty(chinese.QuerySelectorAll(".terms > div"));
        Assert.NotEmpty(english.QuerySelectorAll(".terms > div"));
        Assert.All(chinese.QuerySelectorAll(".terms > div"), t => Assert.Contains("转化", t.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_found_is_named_as_text_and_the_way_back_shown()
    {
        using var browser = await ReaderAsync();

        var page = await browser.ReadAsync("/glossary?q=" + Uri.EscapeDataString("<b>无此词</b>"));

        Assert.Equal(Say("GlossaryNone", "<b>无此词</b>"), page.QuerySelector(".empty-state-title")!.TextContent);
        Assert.Equal("/glossary", page.QuerySelector(".empty-state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_course_that_is_not_the_readers_has_none()
    {
        using var browser = await ReaderAsync();

        using var answer = await browser.GetAsync("/courses/another-course/glossary");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<TestBrowser> ReaderAsync() => await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

    private static string Say(string key, params object[] values) => Words.Chinese("ReadingWords", key, values);
}
