using Workshop.Testing;
using Workshop.Web.Submissions;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Results;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task Attempts_are_listed_newest_first_with_the_marks_that_are_out()
    {
        var school = await fixture.NewSchoolAsync();
        var first = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var second = await Listings.TryHandInAsync(
            fixture.App, school, "trainee1", Listings.TextOnly().ToJsonString(), Guid.NewGuid(), fixture.App.Clock.GetUtcNow().AddMinutes(1));
        var work = ((HandInOutcome.HandedIn)second).Submission;
        using var browser = await school.SignInAsync("trainee1");
        var waiting = await browser.ReadAsync("/results");
        Assert.Equal([$"/submissions/{work.Id}", $"/submissions/{first.Id}"], waiting.QuerySelectorAll(".row-link").Select(a => a.GetAttribute("href")));

        await Grading.MarkAsync(fixture.App, school, work, 8);
        var held = (await browser.ReadAsync("/results")).QuerySelector(".row-link")!.TextContent;
        await Grading.ReleaseAsync(fixture.App, school);
        var released = (await browser.ReadAsync("/results")).QuerySelector(".row-link")!.TextContent;

        Assert.Equal(waiting.QuerySelector(".row-link")!.TextContent, held);
        Assert.Contains(Say("StateWaiting"), held, StringComparison.Ordinal);
        Assert.Contains("/90", held, StringComparison.Ordinal);
        Assert.Contains(Say("StateReleased"), released, StringComparison.Ordinal);
        Assert.Contains("/100", released, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anything_is_handed_in_it_shows_the_way_to_the_tasks()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee2");
        using var browser = await school.SignInAsync("trainee1");

        var page = await browser.ReadAsync("/results");

        Assert.Empty(page.QuerySelectorAll(".row-link"));
        Assert.Equal("/tasks", page.QuerySelector(".empty-state a")!.GetAttribute("href"));
    }

    private static string Say(string key) => Words.Chinese("ResultWords", key);
}
