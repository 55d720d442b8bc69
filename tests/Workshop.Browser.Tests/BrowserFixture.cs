using Microsoft.Playwright;
using Workshop.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Workshop.Browser.Tests.BrowserFixture))]

namespace Workshop.Browser.Tests;

/// <summary>The product with its demo school, and a Chromium to walk through it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public WorkshopApp App { get; } = new(demo: true);

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a reader with this language and screen width.</summary>
    /// <param name="language">zh or en.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="at">Where another product answers; null for the one with the demo school.</param>
    public async Task<IPage> OpenAsync(string language, int width = 1280, Uri? at = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = (at ?? App.Address).ToString(),
            Locale = language == "en" ? "en-GB" : "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            AcceptDownloads = true,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await App.DisposeAsync();
    }
}
