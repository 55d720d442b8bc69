using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Workshop.Testing;
using Workshop.Web.Sheets;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>The form of a task to take away.</summary>
public sealed class SheetFileTests(AppFixture fixture) : TaskPageTests(fixture)
{
    private const string File = TaskPage.Address + "/sheet.xlsx";

    [Fact]
    public async Task The_task_page_offers_the_form_with_what_was_typed()
    {
        var (_, browser) = await TraineeAsync();
        var page = await (await TaskPage.OpenAsync(browser)).Type("f.title", "=1+1 带走的标题").GoAsync("save");
        Assert.NotNull(page.Document.QuerySelector($".page-head a[href='{TaskPage.Address}/sheet']"));
        Assert.NotNull((await browser.ReadAsync($"{TaskPage.Address}/sheet")).QuerySelector($"a[href='{File}']"));

        var texts = await TextsAsync(browser);

        Assert.Contains("=1+1 带走的标题", texts);
    }

    [Fact]
    public async Task Those_who_only_look_get_it_empty()
    {
        var (school, browser) = await TraineeAsync();
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "学员的标题").GoAsync("save");
        using var lecturer = await school.SignInAsync("lecturer");

        Assert.NotNull((await lecturer.ReadAsync(TaskPage.Address)).QuerySelector($".page-head a[href='{File}']"));
        Assert.DoesNotContain("学员的标题", await TextsAsync(lecturer));
    }

    [Fact]
    public async Task Before_the_task_opens_there_is_none()
    {
        var (school, browser) = await TraineeAsync();
        await SetAsync(school, a => a.OpensAt = Fixture.App.Clock.GetUtcNow().AddDays(1));

        using var answer = await browser.GetAsync(File);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<List<string>> TextsAsync(TestBrowser browser)
    {
        using var answer = await browser.GetAsync(File);
        Assert.Equal((HttpStatusCode.OK, SheetBook.ContentType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var document = SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Select(c => c.InnerText)];
    }
}
