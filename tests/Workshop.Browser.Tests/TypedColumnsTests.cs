using Microsoft.Playwright;
using Workshop.Data.Cohorts;
using Workshop.Testing;
using Xunit;

namespace Workshop.Browser.Tests;

/// <summary>A table of choices, days and durations filled in with script, on a phone and on a desk.</summary>
public sealed class TypedColumnsTests(BrowserFixture fixture) : IAsyncLifetime
{
    private WorkshopApp _app = null!;

    public async ValueTask InitializeAsync()
    {
        _app = new WorkshopApp(settings: new Dictionary<string, string?> { ["Workshop:ContentFolder"] = Repository.Path("tests/fixtures/course-plans") });
        var school = await SchoolBuilder.CreateAsync(_app, "plans");
        await _app.WithDbAsync(db =>
        {
            db.Set<Assignment>().Add(new Assignment
            {
                Id = Guid.CreateVersion7(), CohortId = school.Cohort.Id, TaskId = "opening-plan", Attempts = 1,
                OpensAt = school.Assignment.OpensAt, Deadline = school.Assignment.Deadline, FeedbackDue = school.Assignment.FeedbackDue,
            });
            return db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("zh", 390)]
    [InlineData("en", 1280)]
    public async Task A_row_is_added_filled_in_moved_and_saved(string language, int width)
    {
        var page = await fixture.OpenAsync(language, width, _app.Address);
        await page.SignInAsync("trainee1.plans", SchoolBuilder.Password);
        await page.GotoAsync("/tasks/opening-plan");
        if (width < 1200) await page.ClickAsync(".task-tabs button >> nth=1");

        await page.SelectOptionAsync("select[name='f.street']", "west");
        await page.FillAsync("input[name='f.opening']", "2026-06-18");
        await FillRowAsync(page, 0, "paint", "2026-06-15", "90");
        await page.ClickAsync("button[data-edit=add][data-for=steps]");
        await FillRowAsync(page, 1, "open", "2026-06-18", "30");
        await page.ClickAsync("[data-list=steps] > li >> nth=1 >> button[data-edit=up]");
        await page.MustBeSoundAsync();
        await page.Locator(".save-state.is-saved").First.WaitForAsync();
        await page.ReloadAsync();

        Assert.Equal(["open", "paint"], await ValuesAsync(page, "f.steps.step"));
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('[data-list=steps] input[type=date]')].every(d => d.offsetWidth >= 136)"), "A day is cut off.");
        Assert.Equal(["2026-06-18", "2026-06-15"], await ValuesAsync(page, "f.steps.day"));
        Assert.Equal(["30", "90"], await ValuesAsync(page, "f.steps.talk"));
        await page.MustBeSoundAsync();
    }

    private static async Task FillRowAsync(IPage page, int row, string step, string day, string seconds)
    {
        var item = page.Locator($"[data-list=steps] > li >> nth={row}");
        await item.Locator("select").SelectOptionAsync(step);
        await item.Locator("input[type=date]").FillAsync(day);
        await item.Locator("input[name='f.steps.talk']").FillAsync(seconds);
    }

    private static Task<string[]> ValuesAsync(IPage page, string name) =>
        page.Locator($"[name='{name}']").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
}
