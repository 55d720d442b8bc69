using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Tests.Pages.Tasks;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages;

/// <summary>Home, as each role finds it.</summary>
public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task A_trainee_finds_what_is_due_then_what_is_handed_in_then_what_came_back()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");
        var before = await browser.ReadAsync("/");
        Assert.Equal(Say("Begin"), before.QuerySelector(".first-task .btn")!.TextContent.Trim());
        Assert.NotNull(before.QuerySelector(".first-task-when time[datetime='2026-06-04T02:00:00Z'], .first-task-when time"));

        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var waiting = await browser.ReadAsync("/");
        Assert.Null(waiting.QuerySelector(".first-task"));
        Assert.Contains(Say("BeingMarked"), waiting.QuerySelector(".home-work .rows")!.TextContent, StringComparison.Ordinal);

        await Grading.MarkAsync(fixture.App, school, work, 8);
        await Grading.ReleaseAsync(fixture.App, school);
        var row = (await browser.ReadAsync("/")).QuerySelector(".home-work .rows")!;
        Assert.Contains(Say("Released"), row.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/submissions/{work.Id}", row.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_draft_says_how_far_it_is()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        using var saved = await (await TaskPage.OpenAsync(browser)).Type("f.title", "床头柜").PressAsync("save");

        Assert.Equal(Say("ContinueDraft", 1, 13), (await browser.ReadAsync("/")).QuerySelector(".first-task .btn")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_TA_finds_the_work_of_their_own_group_and_a_lecturer_that_of_all()
    {
        var school = await fixture.NewSchoolAsync();
        var first = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Listings.HandInAsync(fixture.App, school, "trainee2");
        await Listings.HandInAsync(fixture.App, school, "trainee3");
        await Grading.MarkAsync(fixture.App, school, first, 8);

        Assert.Equal(["1", "1", "0"], await FiguresAsync(school, "ta1"));
        Assert.Equal(["1", "0", "0"], await FiguresAsync(school, "ta2"));
        Assert.Equal(["2", "1", "0"], await FiguresAsync(school, "lecturer"));
        await Grading.ReleaseAsync(fixture.App, school);
        Assert.Equal(["2", "0", "1"], await FiguresAsync(school, "lecturer"));
    }

    [Fact]
    public async Task Whoever_is_in_no_cohort_is_told_whom_to_ask()
    {
        var school = await fixture.NewSchoolAsync();
        await fixture.App.WithDbAsync(async db =>
        {
            db.Remove(await db.Enrolments.SingleAsync(e => e.PersonId == school.Person("trainee3").Id));
            return await db.SaveChangesAsync();
        });
        using var browser = await school.SignInAsync("trainee3");

        Assert.Equal(Say("NoPlace"), (await browser.ReadAsync("/")).QuerySelector(".empty-state-title")!.TextContent);
    }

    private static async Task<IEnumerable<string>> FiguresAsync(SchoolBuilder school, string person)
    {
        using var browser = await school.SignInAsync(person);
        var page = await browser.ReadAsync("/");
        return page.QuerySelectorAll(".figure-row dd").Select(d => d.FirstChild!.TextContent);
    }

    private static string Say(string key, params object[] values) => Words.Chinese("HomeWords", key, values);
}
