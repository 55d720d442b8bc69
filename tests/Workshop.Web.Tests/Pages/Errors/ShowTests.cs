using System.Net;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Errors;

public sealed class ShowTests(AppFixture fixture)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task What_is_not_there_is_told_in_the_readers_language(string language)
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        browser.Speak(language);

        using var answer = await browser.GetAsync("/no/such/page");

        await MustSayAsync(answer, HttpStatusCode.NotFound, language);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_fault_of_the_server_is_told_with_a_number_to_quote_and_none_of_its_inside(string language)
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.UploadAsync(fixture.App, school, "trainee1", Listings.Picture("white-2.webp"), "a.webp");
        var address = await LostFile.LoseAsync(fixture.App, school);
        using var browser = await school.SignInAsync("trainee1");
        browser.Speak(language);

        using var answer = await browser.GetAsync(address);

        var text = await MustSayAsync(answer, HttpStatusCode.InternalServerError, language);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain(fixture.App.Folder, text, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.True(answer.Headers.Contains("X-Content-Type-Options"));
        Assert.NotNull((await TestBrowser.ParseAsync(answer)).QuerySelector(".error-trace code"));
    }

    [Fact]
    public async Task A_number_without_words_of_its_own_has_general_ones()
    {
        using var browser = fixture.App.NewBrowser();

        var page = await browser.ReadAsync("/errors/418");

        Assert.Equal(Words.Chinese("FrameWords", "ErrorOtherTitle"), page.QuerySelector("h1")!.TextContent);
    }

    private static async Task<string> MustSayAsync(HttpResponseMessage answer, HttpStatusCode status, string language)
    {
        var page = await TestBrowser.ParseAsync(answer);
        var key = $"Error{(int)status}Title";
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(language == "en" ? Words.English("FrameWords", key) : Words.Chinese("FrameWords", key), page.QuerySelector("h1")!.TextContent);
        Assert.Equal(language == "en" ? "en" : "zh-Hans", page.DocumentElement.GetAttribute("lang"));
        return page.DocumentElement.OuterHtml;
    }
}
