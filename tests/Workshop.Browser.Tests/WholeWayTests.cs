using System.Globalization;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using Xunit;

namespace Workshop.Browser.Tests;

/// <summary>From the lesson to the report: trainee, TA and lecturer, in both languages.</summary>
public sealed class WholeWayTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("zh", "trainee13", "ta2")]
    [InlineData("en", "trainee06", "ta1")]
    public async Task A_listing_goes_from_lesson_to_released_reported_score(string language, string trainee, string assistant)
    {
        var trainees = await fixture.OpenAsync(language);
        await trainees.SignInAsync(trainee);
        await trainees.MustBeSoundAsync();
        await trainees.GotoAsync("/modules/product-publishing");
        await trainees.MustBeSoundAsync();

        var submission = await HandInAsync(trainees);
        await MarkAsync(await fixture.OpenAsync(language), assistant, submission);
        await ReleaseAsync(await fixture.OpenAsync(language));

        await trainees.GotoAsync(submission);
        await trainees.MustBeSoundAsync();
        Assert.Equal(0, await trainees.Locator("[data-pending]").CountAsync());
        Assert.Contains("8", await trainees.Locator("[data-criterion='remarks'] .criterion-mark").InnerTextAsync(), StringComparison.Ordinal);
        await MustReadAsync(trainees, language);
    }

    private static async Task<string> HandInAsync(IPage page)
    {
        await page.GotoAsync("/tasks/product-listing");
        await page.MustBeSoundAsync();
        await page.FillAsync("#title", "栖木床头柜实木北欧简约卧室小户型储物抽屉新款");
        await page.SelectOptionAsync("#category", "bedside-cabinet");
        await page.FillAsync("#dailyPrice", "599.00");
        await page.FillAsync("#promoPrice", "499.00");
        await page.FillAsync("#costPrice", "312.00");
        await page.SetInputFilesAsync("[data-field='mainImages'] .pick-input", Pictures("white-1", "scene-1", "scene-2", "detail-1", "detail-2"));
        await Assertions.Expect(page.Locator("[data-list='mainImages'] [data-tile] img")).ToHaveCountAsync(5);
        await page.SelectOptionAsync("#detailPage-0-kind", "scene");
        await page.FillAsync("#detailPage-0-heading", "床边那一小块地方");
        await page.FillAsync("#detailPage-0-text", "手机、水杯、眼镜和没读完的书，睡前都有地方放，小户型床边也放得下。");
        await page.FillAsync("#skus-0-colour", "白色");
        await page.FillAsync("#skus-0-size", "45 cm");
        await page.FillAsync("#skus-0-price", "499.00");
        await page.FillAsync("#skus-0-stock", "120");
        await page.ClickAsync(".task-bar .btn-primary");
        await page.WaitForURLAsync("**/receipt/**");
        await page.MustBeSoundAsync();
        await page.ClickAsync(".page-head .btn-primary");
        await page.WaitForURLAsync("**/submissions/**");
        await page.MustBeSoundAsync();
        var total = decimal.Parse((await page.Locator("[data-total]").InnerTextAsync()).Split('/')[0], CultureInfo.InvariantCulture);
        Assert.InRange(total, 40m, 90m);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task MarkAsync(IPage page, string assistant, string submission)
    {
        await page.SignInAsync(assistant);
        await page.GotoAsync("/marking");
        await page.MustBeSoundAsync();
        await page.GotoAsync(submission.Replace("/submissions/", "/marking/", StringComparison.Ordinal));
        await page.MustBeSoundAsync();
        await page.FillAsync("[data-criterion='remarks'] [data-mark]", "8");
        await page.FillAsync("[data-criterion='remarks'] textarea", "后台操作熟练。");
        await page.ClickAsync(".action-bar .btn-primary");
        await page.WaitForURLAsync(url => !url.EndsWith(submission.Split('/')[^1], StringComparison.Ordinal));
    }

    private static async Task ReleaseAsync(IPage page)
    {
        await page.SignInAsync("lecturer");
        await page.GotoAsync("/releases");
        await page.MustBeSoundAsync();
        await page.ClickAsync(".page-head .btn-primary");
        await page.Locator(".callout").First.WaitForAsync();
    }

    private static async Task MustReadAsync(IPage page, string language)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".page-head .btn-primary"));
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        Assert.InRange(bytes.Length, 5_000, 60_000);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        var text = string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains(language == "en" ? "Scorereport" : "成绩报告", text, StringComparison.Ordinal);
        Assert.Contains("后台操作熟练", text, StringComparison.Ordinal);
    }

    private static string[] Pictures(params string[] names) =>
        [.. names.Select(n => Repository.Path("content/ecommerce-operations/tasks/product-listing/samples/images", $"{n}.webp"))];
}
