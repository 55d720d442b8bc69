using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Workshop.Browser.Tests;

/// <summary>What a person does in the browser, in their words.</summary>
internal static class Walk
{
    private static readonly string[] Grave = ["serious", "critical"];

    public static async Task SignInAsync(this IPage page, string userName, string password = "workshop-demo")
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#Input_UserName", userName);
        await page.FillAsync("#Input_Password", password);
        await page.ClickAsync("#sign-in button");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        // Asked of the page itself: the event of its loading may have passed before anybody listened.
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
    }

    /// <summary>No serious or critical accessibility violation, and no sideways scrolling.</summary>
    public static async Task MustBeSoundAsync(this IPage page)
    {
        var violations = (await page.RunAxe()).Violations.Where(v => Grave.Contains(v.Impact)).ToList();
        Assert.True(violations.Count == 0, $"{page.Url}: {string.Join("; ", violations.Select(Describe))}");
        await page.MustFitAsync();
    }

    /// <summary>No sideways scrolling, neither at a desk nor on a phone; the page is left as wide as it was.</summary>
    public static async Task MustFitBothWidthsAsync(this IPage page)
    {
        await page.MustFitAsync();
        var before = page.ViewportSize!;
        await page.SetViewportSizeAsync(before.Width == 390 ? 1280 : 390, before.Height);
        await page.MustFitAsync();
        await page.SetViewportSizeAsync(before.Width, before.Height);
    }

    private static async Task MustFitAsync(this IPage page) =>
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth + 1"), $"{page.Url} scrolls sideways.");

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(n => n.Html))}";
}
