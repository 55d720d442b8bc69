using System.Net;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Workshop.Web.Frame;
using Xunit;

namespace Workshop.Web.Tests.Pages.Resources;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task Every_file_it_offers_is_there()
    {
        using var browser = await ReaderAsync("trainee1");

        var page = await browser.ReadAsync("/resources");

        var offered = page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains("/resources/files/all.zip", offered);
        Assert.True(offered.Count >= 7, $"Only {offered.Count} files are offered.");
        foreach (var address in offered)
        {
            using var answer = await browser.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }

    [Fact]
    public async Task It_says_how_big_the_whole_pack_is()
    {
        using var browser = await ReaderAsync("trainee1");

        var page = await browser.ReadAsync("/resources");

        using var answer = await browser.GetAsync("/resources/files/all.zip");
        Assert.Equal(Words.Chinese("ResourceWords", "DownloadAll", FileSizes.Say(answer.Content.Headers.ContentLength!.Value)), page.QuerySelector(".btn-primary")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("trainee1")]
    [InlineData("ta1")]
    [InlineData("lecturer")]
    [InlineData("admin")]
    public async Task The_rail_leads_everybody_to_it(string person)
    {
        using var browser = await ReaderAsync(person);

        var page = await browser.ReadAsync("/resources/cases");

        Assert.Equal("page", page.QuerySelector(".rail a[href='/resources']")!.GetAttribute("aria-current"));
        Assert.Single(page.QuerySelectorAll(".rail .is-apart"));
    }

    private async Task<TestBrowser> ReaderAsync(string person) => await (await fixture.NewSchoolAsync()).SignInAsync(person);
}
