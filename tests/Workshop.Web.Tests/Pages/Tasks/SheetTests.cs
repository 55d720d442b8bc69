using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Frame.Language;
using Workshop.Web.Sheets.Forms;
using Workshop.Web.Tests.Sheets.Forms.Reading;
using Workshop.Web.Tests.Shipped;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>The offline way: download, fill in, upload; the draft is filled and nothing is lost.</summary>
public sealed class SheetTests(AppFixture fixture) : TaskPageTests(fixture)
{
    private const string Address = TaskPage.Address + "/sheet";

    [Fact]
    public async Task A_form_comes_back_into_the_draft_with_its_pictures()
    {
        var (_, browser) = await TraineeAsync();
        var page = (await TaskPage.OpenAsync(browser)).FillIn();
        using var picture = await browser.FollowAsync(await page.PressAsync("upload", TaskPage.Address + "/files",
            ("upload.mainImages", "white-1.webp", Listings.Picture("white-1.webp"))));
        var form = await DownloadAsync(browser);
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "").GoAsync("save");

        var told = await UploadAsync(browser, form);
        using var used = await browser.FollowAsync(await browser.PostAsync((IHtmlFormElement)told.QuerySelector("#use-form")!));

        var shown = await TaskPage.ReadAsync(browser, used);
        Assert.Equal("栖木床头柜实木北欧简约卧室小户型储物柜新款", shown.Value("title"));
        Assert.Equal("499.00", shown.Value("promoPrice"));
        Assert.Single(shown.Document.QuerySelectorAll("[data-field=mainImages] [data-tile]"));
    }

    [Fact]
    public async Task What_was_read_and_what_was_not_is_told_cell_by_cell_and_escaped()
    {
        var (_, browser) = await TraineeAsync();
        var book = new TestBook().Text("title", null, 0, "&lt;script&gt;alert(1)&lt;/script&gt;").Number("dailyPrice", null, 0, "599")
            .Put("costPrice", null, 0, "str", "<f>HYPERLINK(\"http://x\",\"&lt;b&gt;\")</f><v>286</v>");

        var told = await UploadAsync(browser, book.Bytes);

        var row = Assert.Single(told.QuerySelectorAll("#unread tbody tr"));
        Assert.Equal("Formula", row.GetAttribute("data-trouble"));
        Assert.Contains(book.Place("costPrice", null, 0).Cell.ToString(), row.TextContent, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK(\"http://x\",\"<b>\")", row.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, told.QuerySelectorAll("#read tbody tr").Length);
        Assert.Empty(told.QuerySelectorAll("#read script, #unread b"));
        var page = await TaskPage.OpenAsync(browser);
        Assert.Equal(("<script>alert(1)</script>", "599.00", ""), (page.Value("title"), page.Value("dailyPrice"), page.Value("costPrice")));
    }

    [Fact]
    public async Task A_newer_draft_is_not_replaced_without_asking()
    {
        var (school, browser) = await TraineeAsync();
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "更新的标题").GoAsync("save");

        var told = await UploadAsync(browser, new TestBook().Text("title", null, 0, "表格里的标题").Bytes);

        Assert.NotNull(told.QuerySelector("#use-form"));
        var page = await TaskPage.OpenAsync(browser);
        Assert.Equal("更新的标题", page.Value("title"));
        Assert.Single(page.Document.QuerySelectorAll(".copies button"));
        Assert.Equal(1, await CopiesAsync(school));
    }

    [Fact]
    public async Task What_the_draft_said_before_is_kept()
    {
        var (school, browser) = await TraineeAsync();
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "原来的标题").GoAsync("save");
        var form = await DownloadAsync(browser);
        var empty = new TestBook();

        await UploadAsync(browser, empty.Set(empty.PartOf("workshop-form"), Part(form, empty.PartOf("workshop-form"))).Bytes);

        Assert.Equal("", (await TaskPage.OpenAsync(browser)).Value("title"));
        Assert.Equal(1, await CopiesAsync(school));
    }

    [Theory]
    [InlineData("RefusedEmpty", "")]
    [InlineData("RefusedNotAWorkbook", "no workbook")]
    [InlineData("RefusedOtherTask", null)]
    public async Task A_file_that_is_refused_leaves_the_draft_as_it_was(string key, string? content)
    {
        var (school, browser) = await TraineeAsync();
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "原来的标题").GoAsync("save");
        var bytes = content is null ? FormTemplates.Write(ShippedWork.Tasks.Single(t => t.Id == "live-script"), Languages.Chinese) : Encoding.UTF8.GetBytes(content);

        var told = await UploadAsync(browser, bytes);

        Assert.Contains(Texts.Words.Chinese("SheetWords", key), told.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("原来的标题", (await TaskPage.OpenAsync(browser)).Value("title"));
        Assert.Equal(0, await CopiesAsync(school));
    }

    [Fact]
    public async Task The_reasons_are_told_in_English_too()
    {
        var (_, browser) = await TraineeAsync();
        browser.Speak("en");

        var told = await UploadAsync(browser, "no workbook"u8.ToArray());

        Assert.Contains(Texts.Words.English("SheetWords", "RefusedNotAWorkbook"), told.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_of_somebody_else_cannot_be_used()
    {
        var (school, browser) = await TraineeAsync();
        await (await TaskPage.OpenAsync(browser)).Type("f.title", "甲").GoAsync("save");
        var told = await UploadAsync(browser, new TestBook().Text("title", null, 0, "乙").Bytes);
        var copy = told.QuerySelector("#use-form input[name=copy]")!.GetAttribute("value")!;
        using var mate = await school.SignInAsync("trainee2");
        var page = await mate.ReadAsync(Address);
        var token = page.QuerySelector("#sheet-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await mate.SendAsync(new HttpRequestMessage(HttpMethod.Post, Address + "?handler=Use")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["copy"] = copy, ["__RequestVerificationToken"] = token }),
        });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<int> CopiesAsync(SchoolBuilder school) =>
        Fixture.App.WithDbAsync(db => db.DraftCopies.CountAsync(c => c.Draft!.AssignmentId == school.Assignment.Id));

    private static async Task<byte[]> DownloadAsync(TestBrowser browser)
    {
        using var answer = await browser.GetAsync(TaskPage.Address + "/sheet.xlsx");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static byte[] Part(byte[] book, string part)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(book));
        using var content = new MemoryStream();
        using (var entry = zip.GetEntry(part)!.Open())
            entry.CopyTo(content);
        return content.ToArray();
    }

    private static async Task<IHtmlDocument> UploadAsync(TestBrowser browser, byte[] bytes)
    {
        var page = await browser.ReadAsync(Address);
        var content = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("#sheet-form input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "\"__RequestVerificationToken\"" },
            { new ByteArrayContent(bytes), "\"sheet\"", "\"form.xlsx\"" },
        };
        using var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, Address) { Content = content });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await TestBrowser.ParseAsync(answer);
    }
}
