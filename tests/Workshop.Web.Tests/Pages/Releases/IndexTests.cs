using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Releases;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task The_board_says_for_each_trainee_how_far_it_is_and_releases_what_is_ready()
    {
        var school = await TwoHandedInAsync();
        using var browser = await school.SignInAsync("lecturer");
        Assert.Equal(["ReleaseReadyState", "ReleasePending", "ReleaseNotHandedIn"], await StatesAsync(browser, school));

        using var answer = await browser.PostAsync("/releases", ".page-actions form, .page-head form");

        var page = await browser.ReadAsync(answer.Headers.Location!.ToString());
        Assert.Contains(Say("Released", 1, 1), page.QuerySelector(".callout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["ReleaseReleased", "ReleasePending", "ReleaseNotHandedIn"], await StatesAsync(browser, school));
        Assert.Null((await browser.ReadAsync("/releases")).QuerySelector(".callout"));
    }

    [Fact]
    public async Task One_trainees_result_goes_out_alone_and_comes_back()
    {
        var school = await TwoHandedInAsync();
        using var browser = await school.SignInAsync("lecturer");

        using var released = await browser.PostAsync("/releases", "tr form", button: "trainee");
        Assert.Equal(["ReleaseReleased", "ReleasePending", "ReleaseNotHandedIn"], await StatesAsync(browser, school));

        using var withdrawn = await browser.PostAsync("/releases", "tr form", button: "submission");
        Assert.Equal(["ReleaseReadyState", "ReleasePending", "ReleaseNotHandedIn"], await StatesAsync(browser, school));
    }

    [Fact]
    public async Task Another_schools_result_is_neither_released_nor_withdrawn()
    {
        var (mine, theirs) = (await TwoHandedInAsync(), await TwoHandedInAsync());
        await Grading.ReleaseAsync(fixture.App, theirs);
        await Grading.ReleaseAsync(fixture.App, mine);
        using var browser = await mine.SignInAsync("lecturer");
        using var other = await theirs.SignInAsync("lecturer");
        var form = (IHtmlFormElement)(await browser.ReadAsync("/releases")).QuerySelector("tr form")!;
        var foreign = ((IHtmlButtonElement)(await other.ReadAsync("/releases")).QuerySelector("button[name=submission]")!).Value;

        using var answer = await browser.PostAsync(form, new Dictionary<string, string> { ["submission"] = foreign! });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("ReleaseReleased", (await StatesAsync(other, theirs))[0]);
    }

    [Theory]
    [InlineData("ta1")]
    [InlineData("trainee1")]
    [InlineData("admin")]
    public async Task Nobody_but_a_lecturer_releases(string person)
    {
        var school = await TwoHandedInAsync();
        using var lecturer = await school.SignInAsync("lecturer");
        using var browser = await school.SignInAsync(person);
        var form = (IHtmlFormElement)(await lecturer.ReadAsync("/releases")).QuerySelector("tr form")!;
        var token = (IHtmlInputElement)(await browser.ReadAsync("/account")).QuerySelector("input[name='__RequestVerificationToken']")!;

        using var answer = await browser.PostAsync(form, new Dictionary<string, string> { ["__RequestVerificationToken"] = token.Value });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("ReleaseReadyState", (await StatesAsync(lecturer, school))[0]);
    }

    /// <summary>The first trainee's work is marked, the second's waits, the third has handed in nothing.</summary>
    private async Task<SchoolBuilder> TwoHandedInAsync()
    {
        var school = await fixture.NewSchoolAsync();
        await Grading.MarkAsync(fixture.App, school, await Listings.HandInAsync(fixture.App, school, "trainee1"), 8);
        await Listings.HandInAsync(fixture.App, school, "trainee2");
        return school;
    }

    private static async Task<List<string>> StatesAsync(TestBrowser browser, SchoolBuilder school)
    {
        var page = await browser.ReadAsync("/releases");
        var keys = new[] { "ReleaseNotHandedIn", "ReleasePending", "ReleaseReadyState", "ReleaseReleased", "ReleaseNewer" }.ToDictionary(k => Say(k));
        return [.. new[] { "trainee1", "trainee2", "trainee3" }.Select(t => page
            .QuerySelectorAll($"tr[data-trainee='{school.Person(t).DisplayName}'] .status").Single().TextContent.Trim()).Select(word => keys[word])];
    }

    private static string Say(string key, params object[] values) => Words.Chinese("MarkingWords", key, values);
}
