using Microsoft.Playwright;
using Workshop.Scoring.Checks.Text;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Workshop.Browser.Tests;

/// <summary>What only a real browser can show of the task form: nothing typed is lost, whatever happens around it.</summary>
public sealed class TaskFormTests(BrowserFixture fixture)
{
    private const string Address = "/tasks/product-listing";
    private const string Again = Address + "?again=true";

    [Fact]
    public async Task Two_windows_keep_both_texts()
    {
        var first = await OpenAsync("trainee21", Address);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(Address);
        await first.FillAsync("#title", "甲窗");
        await MustBeAsync(first, "saved");

        await second.FillAsync("#title", "乙窗");
        await second.ClickAsync("[data-shown='newer'] [data-keep-mine]");

        await MustBeAsync(second, "saved");
        await second.ReloadAsync();
        Assert.Equal("乙窗", await second.InputValueAsync("#title"));
        await second.ClickAsync(".copies summary");
        await second.ClickAsync(".copies button");
        await Expect(second.Locator("#title")).ToHaveValueAsync("甲窗");
    }

    [Fact]
    public async Task Out_of_reach_the_text_waits_in_the_browser_even_when_the_page_is_closed()
    {
        var page = await OpenAsync("trainee11", Address);
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync("#title", "断网时写的标题");
        await MustBeAsync(page, "offline");
        await page.CloseAsync();
        await page.Context.SetOfflineAsync(false);

        var back = await page.Context.NewPageAsync();
        await back.GotoAsync(Address);

        await Expect(back.Locator("[data-shown='recovered']")).ToBeVisibleAsync();
        await Expect(back.Locator("#title")).ToHaveValueAsync("断网时写的标题");
        Assert.Equal(0, await back.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task Saving_goes_on_after_signing_in_again_beside()
    {
        var page = await OpenAsync("trainee23", Address);
        await page.Context.ClearCookiesAsync(new() { Name = "workshop.session" });
        await page.FillAsync("#title", "过期时写的标题");
        await Expect(page.Locator("[data-shown='signed-out']")).ToBeVisibleAsync();
        await page.MustBeSoundAsync();

        await (await page.Context.NewPageAsync()).SignInAsync("trainee23");
        await page.EvaluateAsync("window.dispatchEvent(new Event('focus'))");

        await MustBeAsync(page, "saved");
        await Expect(page.Locator("[data-shown='signed-out']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_hand_in_that_meets_an_ended_session_comes_back_with_its_text()
    {
        var page = await OpenAsync("trainee05", Again);
        await page.Context.ClearCookiesAsync(new() { Name = "workshop.session" });
        await page.FillAsync("#title", "提交前过期的标题");
        await page.ClickAsync("button[value='hand-in']");
        await Expect(page.Locator("[data-shown='signed-out']")).ToBeVisibleAsync();

        await page.SignInAsync("trainee05");
        await page.GotoAsync(Again);

        await Expect(page.Locator("#title")).ToHaveValueAsync("提交前过期的标题");
    }

    [Fact]
    public async Task A_double_click_hands_in_once()
    {
        var page = await OpenAsync("trainee08", Again);

        await page.DblClickAsync("button[value='hand-in']");
        await page.WaitForURLAsync("**/receipt/2");

        await page.GotoAsync(Address);
        await Expect(page.Locator(".handed-in")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Rows_move_by_keyboard_with_the_focus_and_come_back_when_removed()
    {
        var page = await OpenAsync("trainee02", Again);
        var before = await ColoursAndPricesAsync(page);

        await page.FocusAsync("[data-list='skus'] > :first-child [data-edit='down']");
        await page.Keyboard.PressAsync("Enter");
        var moved = await ColoursAndPricesAsync(page);
        Assert.Equal((before[0], before[1]), (moved[1], moved[0]));
        Assert.Equal("down", await page.EvaluateAsync<string>("document.activeElement.dataset.edit"));
        Assert.NotEqual("", await page.Locator("[data-announce]").InnerTextAsync());

        await page.ClickAsync("[data-list='skus'] > :first-child [data-edit='remove']");
        Assert.Equal(before.Count - 1, (await ColoursAndPricesAsync(page)).Count);
        await page.ClickAsync(".undo button");
        Assert.Equal(moved, await ColoursAndPricesAsync(page));
        await page.MustBeSoundAsync();
    }

    [Fact]
    public async Task A_file_that_is_not_taken_says_why_and_leaves_the_others()
    {
        var page = await OpenAsync("trainee09", Again);
        var tiles = page.Locator("[data-list='mainImages'] [data-tile]");
        var before = await tiles.CountAsync();

        await page.SetInputFilesAsync("[data-field='mainImages'] .pick-input", new FilePayload[]
        {
            new() { Name = "fake.jpg", MimeType = "image/jpeg", Buffer = "no picture at all"u8.ToArray() },
            new() { Name = "large.jpg", MimeType = "image/jpeg", Buffer = new byte[11 * 1024 * 1024] },
        });

        await Expect(page.Locator("[data-list='mainImages'] .is-refused")).ToHaveCountAsync(2);
        Assert.Equal(before, await tiles.CountAsync());
        await page.MustBeSoundAsync();
        await page.Locator("[data-list='mainImages'] .is-refused [data-dismiss]").First.ClickAsync();
        await Expect(page.Locator("[data-list='mainImages'] .is-refused")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_counter_counts_as_the_server_does()
    {
        string[] titles =
        [
            "北欧ins风简约床头柜卧室小户型储物柜", "ABC abc 123 ，。“”…—·", "😀👨‍👩‍👧🇨🇳é e\u0301 \u200b\u00ad ﾊﾝｶｸ 한글 𠮷", "ʍ←→①②㈱℃½×÷±",
        ];
        var page = await OpenAsync("trainee03", Again);

        var widths = await page.EvaluateAsync<int[]>(
            "async texts => { const { widthOf } = await import('/js/task-form/width.js'); return texts.map(widthOf); }", titles);

        Assert.Equal(titles.Select(t => PlatformWidth.Of(t)), widths);
    }

    private async Task<IPage> OpenAsync(string person, string address)
    {
        var page = await fixture.OpenAsync("zh");
        await page.SignInAsync(person);
        await page.GotoAsync(address);
        return page;
    }

    private static Task MustBeAsync(IPage page, string state) =>
        Expect(page.Locator("[data-save-state]")).ToHaveAttributeAsync("data-state", state, new() { Timeout = 15_000 });

    private static async Task<IReadOnlyList<string>> ColoursAndPricesAsync(IPage page) =>
        await page.Locator("[data-list='skus'] > li").EvaluateAllAsync<string[]>(
            "rows => rows.map(row => [...row.querySelectorAll('input')].slice(0, 3).map(i => i.value).join(' '))");
}
