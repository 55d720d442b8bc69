using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

public sealed class DraftTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task A_save_tells_version_time_width_and_progress()
    {
        using var answer = await (await OpenAsync()).Type("f.title", "北欧ins风床头柜").AutosaveAsync();

        var saved = await JsonAsync(answer);
        Assert.Equal((1, 15, 1, 13), (saved["version"]!.GetValue<int>(), saved["widths"]!["title"]!.GetValue<int>(),
            saved["filled"]!.GetValue<int>(), saved["total"]!.GetValue<int>()));
        Assert.Matches(@"^\d\d:\d\d:\d\d$", saved["savedAt"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_save_sent_twice_is_saved_once()
    {
        var page = (await OpenAsync()).Type("f.title", "床头柜");
        using var first = await page.AutosaveAsync();

        using var second = await page.AutosaveAsync();

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(1, (await JsonAsync(second))["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_older_window_is_told_and_may_take_the_place()
    {
        var (_, browser) = await TraineeAsync();
        var second = (await TaskPage.OpenAsync(browser)).Type("f.title", "乙");
        using var first = await (await TaskPage.OpenAsync(browser)).Type("f.title", "甲").AutosaveAsync();

        using var told = await second.AutosaveAsync();
        var version = (await JsonAsync(told))["version"]!.ToString();
        using var kept = await second.Type("version", version).AutosaveAsync(new KeyValuePair<string, string>("keep", "true"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.OK), (told.StatusCode, kept.StatusCode));
        var page = await TaskPage.OpenAsync(browser);
        Assert.Equal("乙", page.Value("title"));
        Assert.Single(page.Document.QuerySelectorAll(".copies button"));
    }

    [Fact]
    public async Task A_window_left_behind_by_a_hand_in_is_told()
    {
        var (_, browser) = await TraineeAsync();
        var left = (await TaskPage.OpenAsync(browser)).Type("f.title", "慢了一步");
        using var done = await (await TaskPage.OpenAsync(browser)).FillIn().PressAsync("hand-in");

        using var answer = await left.AutosaveAsync();

        Assert.Equal(Words("RefusedAttempt", 1, 2), (await JsonAsync(answer))["overtaken"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_ended_session_is_answered_with_a_number()
    {
        var (_, browser) = await TraineeAsync();
        var page = await TaskPage.OpenAsync(browser);
        foreach (System.Net.Cookie cookie in browser.Cookies.GetAllCookies())
            cookie.Expired = cookie.Name == "workshop.session";

        using var answer = await page.AutosaveAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task More_than_a_form_can_hold_is_refused_in_words()
    {
        using var answer = await (await OpenAsync()).Type("f.title", new string('a', 4_100_000)).AutosaveAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(Words("RefusedTooLarge", 4_000_000), (await JsonAsync(answer))["text"]!.GetValue<string>());
    }

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
}
