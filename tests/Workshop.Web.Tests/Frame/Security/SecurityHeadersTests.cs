using System.Net;
using Xunit;

namespace Workshop.Web.Tests.Frame.Security;

/// <summary>Answers that are no pages carry the same headers; pages are asked one by one as everybody.</summary>
public sealed class SecurityHeadersTests(AppFixture fixture)
{
    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/css/base.css", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/errors/404", HttpStatusCode.OK)]
    public async Task Whatever_is_asked_for_is_answered_with_them(string address, HttpStatusCode status)
    {
        using var browser = fixture.App.NewBrowser();

        using var answer = await browser.GetAsync(address);

        Assert.Equal((status, null), (answer.StatusCode, SafeAnswer.FindFault(answer)));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task So_is_what_went_wrong()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.UploadAsync(fixture.App, school, "trainee1", Listings.Picture("white-1.webp"), "a.webp");
        using var browser = await school.SignInAsync("trainee1");

        using var missing = await browser.GetAsync("/no/such/page");
        using var broken = await browser.GetAsync(await LostFile.LoseAsync(fixture.App, school));

        Assert.Equal((HttpStatusCode.NotFound, null), (missing.StatusCode, SafeAnswer.FindFault(missing)));
        Assert.Equal((HttpStatusCode.InternalServerError, null), (broken.StatusCode, SafeAnswer.FindFault(broken)));
    }

    [Fact]
    public async Task A_page_with_its_readers_data_is_kept_by_no_cache()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

        using var answer = await browser.GetAsync("/tasks");

        Assert.True(answer.Headers.CacheControl is { NoStore: true, NoCache: true });
    }
}
