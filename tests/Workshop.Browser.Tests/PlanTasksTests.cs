using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;

namespace Workshop.Browser.Tests;

/// <summary>
/// Three tasks other than the listing, from module to result: typed on a phone or at a desk in one language, and read once
/// more in the other language and width. What the best sample earns in a check of content it earns here.
/// </summary>
public sealed class PlanTasksTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("zh", 390, "trainee14", "campaign-plan", "campaign-planning")]
    [InlineData("en", 1280, "trainee15", "live-script", "live-execution")]
    [InlineData("zh", 1280, "trainee16", "team-permissions", "team-management")]
    public async Task The_best_sample_typed_in_earns_what_it_should(string language, int width, string trainee, string task, string module)
    {
        var sample = JsonNode.Parse(await File.ReadAllTextAsync(
            Repository.Path($"content/ecommerce-operations/tasks/{task}/samples/excellent.json"), TestContext.Current.CancellationToken))!;
        var page = await fixture.OpenAsync(language, width);
        await page.SignInAsync(trainee);
        await page.GotoAsync($"/modules/{module}");
        await page.MustFitBothWidthsAsync();

        await page.ClickAsync($"main a[href='/tasks/{task}'] >> nth=0");
        await page.WaitForURLAsync($"**/tasks/{task}");
        if (width < 1200) await page.ClickAsync("#tab-work");
        await page.TypeAsync(sample["answers"]!.AsObject());
        await page.MustBeSoundAsync();
        await page.MustFitBothWidthsAsync();
        await HandInAsync(page);

        var expected = sample["expect"]!.AsObject().Sum(e => e.Value is { } mark ? (decimal)mark : 0m);
        var total = (await page.Locator("[data-total]").InnerTextAsync()).Split('/')[0];
        Assert.Equal(expected, decimal.Parse(total, CultureInfo.InvariantCulture));
        var other = await fixture.OpenAsync(language == "en" ? "zh" : "en", width == 390 ? 1280 : 390);
        await other.SignInAsync(trainee);
        await ReadAsync(other, $"/modules/{module}", $"/tasks/{task}", new Uri(page.Url).AbsolutePath);
    }

    private static async Task HandInAsync(IPage page)
    {
        await page.ClickAsync(".task-bar .btn-primary");
        await page.WaitForURLAsync("**/receipt/**");
        await page.MustFitBothWidthsAsync();
        await page.ClickAsync(".page-head .btn-primary");
        await page.WaitForURLAsync("**/submissions/**");
        await page.MustBeSoundAsync();
        await page.MustFitBothWidthsAsync();
    }

    private static async Task ReadAsync(IPage page, params string[] paths)
    {
        foreach (var path in paths)
        {
            await page.GotoAsync(path);
            await page.MustFitBothWidthsAsync();
        }
        await page.MustBeSoundAsync();
    }
}
