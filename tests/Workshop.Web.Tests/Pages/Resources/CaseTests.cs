using System.Net;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Resources;

public sealed class CaseTests(AppFixture fixture)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_case_has_its_three_parts_and_its_download(string language)
    {
        using var browser = await ReaderAsync();
        browser.Speak(language);

        var page = await browser.ReadAsync("/resources/cases/clothing-size-returns");

        Assert.Equal(["problem", "analysis", "lesson"], page.QuerySelectorAll(".lesson h2").Select(h => h.Id));
        Assert.Equal("/resources/files/case-clothing-size-returns.md", page.QuerySelector("a[download]")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".lesson a.term"), a => Assert.NotEmpty(a.GetAttribute("data-definition")!));
        Assert.NotEmpty(page.QuerySelectorAll(".taught a"));
    }

    [Theory]
    [InlineData("/resources/cases/nothing")]
    [InlineData("/resources/cases/..%2F..%2Fcourse")]
    public async Task A_case_that_is_not_there_is_not_found(string address)
    {
        using var browser = await ReaderAsync();

        using var answer = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<TestBrowser> ReaderAsync() => await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
}
