using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;

namespace Workshop.Browser.Tests;

/// <summary>
/// Three tasks other than the listing, from module to result, in both languages: typed on a phone or at a desk, and no
/// page on the way scrolls sideways in either width. What the best sample earns in a check of content it earns here.
/// </summary>
public sealed class PlanTasksTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("zh", 390, "trainee14", "campaign-plan", "campaign-planning")]
    [InlineData("en", 1280, "trainee15", "campaign-plan", "campaign-planning")]
    [InlineData("zh", 1280, "trainee16", "live-script", "live-execution")]
    [InlineData("en", 390, "trainee17", "live-script", "live-execution")]
    [InlineData("zh", 390, "trainee18", "team-permissions", "team-management")]
    [InlineData("en", 1280, "trainee19", "team-permissions", "team-management")]
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
        await page.MustFitBothWidthsAsync();
        if (width < 1200) await page.ClickAsync("#tab-work");
        await page.TypeAsync(sample["answers"]!.AsObject());
        await page.MustBeSoundAsync();
        await page.MustFitBothWidthsAsync();
        await HandInAsync(page);

        var expected = sample["expect"]!.AsObject().Sum(e => e.Value is { } mark ? (decimal)mark : 0m);
        var total = (await page.Locator("[data-total]").InnerTextAsync()).Split('/')[0];
        Assert.Equal(expected, decimal.Parse(total, CultureInfo.InvariantCulture));
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
}
