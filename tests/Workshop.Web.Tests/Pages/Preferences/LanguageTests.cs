using System.Net;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Preferences;

public sealed class LanguageTests(AppFixture fixture)
{
    [Fact]
    public async Task The_switch_turns_to_the_other_language_and_back_and_stays_on_the_page()
    {
        using var browser = fixture.App.NewBrowser();

        Assert.Equal(("zh-Hans", Words.Chinese("AccountWords", "SignInTitle")), await HeadAsync(browser));
        using var answer = await browser.PostAsync("/sign-in?returnUrl=%2Ftasks", "form.language");
        Assert.Equal("/sign-in?returnUrl=%2Ftasks", answer.Headers.Location!.ToString());
        Assert.Equal(("en", Words.English("AccountWords", "SignInTitle")), await HeadAsync(browser));
        (await browser.PostAsync("/sign-in", "form.language")).Dispose();
        Assert.Equal("zh-Hans", (await HeadAsync(browser)).Language);
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("zh,en;q=0.8", "zh-Hans")]
    [InlineData("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hans")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("fr;q=0.9,en;q=0.3,zh;q=0.4", "zh-Hans")]
    [InlineData("de,en;q=0.5", "en")]
    [InlineData("de", "zh-Hans")]
    public async Task Unasked_it_is_what_the_browser_asks_for_first(string asked, string given)
    {
        using var browser = fixture.App.NewBrowser();
        browser.Speak(asked);

        Assert.Equal(given, (await HeadAsync(browser)).Language);
    }

    [Fact]
    public async Task The_switch_wins_over_the_browser()
    {
        using var browser = fixture.App.NewBrowser();
        (await browser.PostAsync("/sign-in", "form.language")).Dispose();
        browser.Speak("zh-CN");

        Assert.Equal("en", (await HeadAsync(browser)).Language);
    }

    [Theory]
    [InlineData("fr", "/", HttpStatusCode.BadRequest, null)]
    [InlineData("en", "https://elsewhere.example/", HttpStatusCode.Redirect, "/")]
    [InlineData("en", "//elsewhere.example/", HttpStatusCode.Redirect, "/")]
    public async Task Neither_an_unknown_language_nor_another_site_is_taken(string language, string returnUrl, HttpStatusCode status, string? reached)
    {
        using var browser = fixture.App.NewBrowser();

        using var answer = await browser.PostAsync(
            "/sign-in", "form.language", new Dictionary<string, string> { ["language"] = language, ["returnUrl"] = returnUrl });

        Assert.Equal((status, reached), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    private static async Task<(string? Language, string Title)> HeadAsync(TestBrowser browser)
    {
        var page = await browser.ReadAsync("/sign-in");
        return (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent);
    }
}
