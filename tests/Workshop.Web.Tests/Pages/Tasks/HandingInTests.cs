using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>Handing in from the page.</summary>
public sealed class HandingInTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task Pressed_twice_it_is_one_attempt()
    {
        var (school, browser) = await TraineeAsync();
        var page = (await TaskPage.OpenAsync(browser)).FillIn();

        var answers = await Task.WhenAll(page.PressAsync("hand-in"), page.PressAsync("hand-in"));

        Assert.All(answers, a => Assert.EndsWith("/receipt/1", a.Headers.Location?.ToString(), StringComparison.Ordinal));
        Assert.Equal(1, await AttemptsAsync(school));
    }

    [Fact]
    public async Task After_handing_in_the_next_attempt_starts_from_the_last()
    {
        var (_, browser) = await TraineeAsync();
        using var first = await (await TaskPage.OpenAsync(browser)).FillIn().PressAsync("hand-in");

        Assert.NotNull((await browser.ReadAsync(TaskPage.Address)).QuerySelector(".handed-in"));
        var again = await TaskPage.OpenAsync(browser, "?again=true");
        using var second = await again.Type("f.dailyPrice", "589.00").PressAsync("hand-in");

        Assert.Equal("499.00", again.Value("skus-0-price"));
        Assert.EndsWith("/receipt/2", second.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_work_is_handed_in_only_after_saying_what_it_costs()
    {
        var school = await Fixture.NewSchoolAsync();
        await SetAsync(school, a => a.Deadline = Fixture.App.Clock.GetUtcNow().AddHours(-2));
        var browser = await school.SignInAsync("trainee1");

        var asked = await (await TaskPage.OpenAsync(browser)).FillIn().GoAsync("hand-in");
        using var done = await asked.PressAsync("hand-in-late");

        Assert.Contains(Words("LateCost", "提交时效", "15", "9", "6"), asked.Text(".notices"), StringComparison.Ordinal);
        Assert.EndsWith("/receipt/1", done.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
