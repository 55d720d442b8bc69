using System.Net;
using AngleSharp.Html.Dom;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Preferences;

public sealed class AppearanceTests(AppFixture fixture)
{
    [Theory]
    [InlineData("dark", "screen")]
    [InlineData("light", null)]
    [InlineData("auto", "screen and (prefers-color-scheme: dark)")]
    public async Task The_chosen_look_is_that_of_every_page_from_then_on(string look, string? media)
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

        using var answer = await ChooseAsync(browser, look);

        var page = await browser.ReadAsync("/tasks");
        Assert.Equal("/results", answer.Headers.Location!.ToString());
        Assert.Equal(media, page.QuerySelector("link[href*='dark']")?.GetAttribute("media"));
        Assert.Equal(look, page.QuerySelectorAll("button[name=appearance][aria-pressed=true]").Cast<IHtmlButtonElement>().Single().Value);
    }

    [Fact]
    public async Task A_look_there_is_not_is_refused()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

        using var answer = await ChooseAsync(browser, "<script>");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> ChooseAsync(TestBrowser browser, string look) =>
        browser.PostAsync("/results", "form[action='/preferences/appearance']", new Dictionary<string, string> { ["appearance"] = look });
}
