using AngleSharp.Dom;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

public sealed class IndexTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task It_says_how_far_one_has_come()
    {
        var (school, browser) = await TraineeAsync();
        Assert.Contains(Words("StateNotBegun"), await RowAsync(browser), StringComparison.Ordinal);

        await (await TaskPage.OpenAsync(browser)).Type("f.title", "床头柜").GoAsync("save");
        Assert.Contains(Words("Continue", 1, 13), await RowAsync(browser), StringComparison.Ordinal);

        await Listings.HandInAsync(Fixture.App, school, "trainee1");
        Assert.Contains(Words("Receipt"), await RowAsync(browser), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_handed_in_is_no_longer_to_do()
    {
        var (school, browser) = await TraineeAsync();
        await Listings.HandInAsync(Fixture.App, school, "trainee1");

        Assert.Empty((await browser.ReadAsync("/tasks?show=todo")).QuerySelectorAll(".task-list li"));
        Assert.Single((await browser.ReadAsync("/tasks?show=done")).QuerySelectorAll(".task-list li"));
    }

    [Fact]
    public async Task Staff_see_the_tasks_to_look_at()
    {
        var browser = await (await Fixture.NewSchoolAsync()).SignInAsync("ta1");

        Assert.Contains(Words("Preview"), await RowAsync(browser), StringComparison.Ordinal);
    }

    private static async Task<string> RowAsync(TestBrowser browser) =>
        (await browser.ReadAsync("/tasks")).QuerySelectorAll(".task-list li").Single().TextContent;
}
