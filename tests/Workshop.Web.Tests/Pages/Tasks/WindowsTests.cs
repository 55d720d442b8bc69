using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>The same form in two windows: neither text is lost, and nothing happens unawares.</summary>
public sealed class WindowsTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task Another_window_cannot_use_up_an_attempt_unawares()
    {
        var (school, browser) = await TraineeAsync();
        var first = (await TaskPage.OpenAsync(browser)).FillIn();
        var second = (await TaskPage.OpenAsync(browser)).FillIn().Type("f.title", "另一个窗口里的标题");
        using var done = await first.PressAsync("hand-in");
        await Fixture.App.WithDbAsync(db => db.Submissions.Where(s => s.AssignmentId == school.Assignment.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.HandedInAt, x => Fixture.App.Clock.GetUtcNow().AddMinutes(-1))));

        var answer = await second.GoAsync("hand-in");

        Assert.Equal(1, await AttemptsAsync(school));
        Assert.Equal("另一个窗口里的标题", answer.Value("title"));
        Assert.Contains(Words("RefusedAttempt", 1, 2), answer.Text(".notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_window_is_told_and_may_keep_its_text()
    {
        var (_, browser) = await TraineeAsync();
        var first = await TaskPage.OpenAsync(browser);
        var second = await TaskPage.OpenAsync(browser);
        await first.Type("f.title", "甲").GoAsync("save");

        var told = await second.Type("f.title", "乙").GoAsync("save");
        var keep = told.Document.QuerySelector("button[value^='keep ']")!.GetAttribute("value")!;
        var kept = await told.GoAsync(keep);

        Assert.Equal(("乙", "乙"), (told.Value("title"), kept.Value("title")));
        var use = kept.Document.QuerySelectorAll(".copies button").Single().GetAttribute("value")!;
        Assert.Equal("甲", (await kept.GoAsync(use)).Value("title"));
    }

    [Fact]
    public async Task An_old_window_does_not_hand_in_an_old_text()
    {
        var (school, browser) = await TraineeAsync();
        var old = (await TaskPage.OpenAsync(browser)).FillIn();
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "更新的标题").GoAsync("save");

        var answer = await old.GoAsync("hand-in");

        Assert.Equal(0, await AttemptsAsync(school));
        Assert.NotNull(answer.Document.QuerySelector("button[value^='keep ']"));
    }
}
