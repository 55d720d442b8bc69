using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Resources;

public sealed class DownloadTests(AppFixture fixture)
{
    private const string Archive = "/resources/files/all.zip";

    [Fact]
    public async Task The_archive_opens_and_holds_each_language_for_its_readers()
    {
        using var browser = await ReaderAsync();

        var chinese = await NamesAsync(browser);
        browser.Speak("en");
        var english = await NamesAsync(browser);

        Assert.Contains("平台规则红线清单.xlsx", chinese);
        Assert.Contains("Red lines of platform rules.xlsx", english);
        Assert.Equal(chinese.Count, english.Count);
        Assert.All(chinese.Concat(english), n => Assert.DoesNotContain("..", n, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_archive_is_given_again_and_not_sent_twice()
    {
        using var browser = await ReaderAsync();
        using var first = await browser.GetAsync(Archive);
        using var again = new HttpRequestMessage(HttpMethod.Get, Archive);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await browser.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.True(first.Headers.CacheControl!.Private);
    }

    [Fact]
    public async Task A_broken_download_can_be_gone_on_with()
    {
        using var browser = await ReaderAsync();
        using var rest = new HttpRequestMessage(HttpMethod.Get, Archive) { Headers = { Range = new RangeHeaderValue(100, null) } };

        using var answer = await browser.SendAsync(rest);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
    }

    [Theory]
    [InlineData("case-home-stock-alarm.md", "text/markdown", "家居 - 库存预警设了 10 件，还是超卖 38 单.md")]
    [InlineData("glossary.csv", "text/csv", "术语手册.csv")]
    [InlineData("red-lines.md", "text/markdown", "平台规则红线清单.md")]
    [InlineData("peer-rating.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "组员互评表.xlsx")]
    public async Task A_file_comes_by_itself_under_its_own_name(string file, string type, string name)
    {
        using var browser = await ReaderAsync();

        using var answer = await browser.GetAsync($"/resources/files/{file}");

        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Equal(name, disposition.FileNameStar);
    }

    [Theory]
    [InlineData("nothing.xlsx")]
    [InlineData("..%2F..%2Fcourse.yaml")]
    [InlineData("%2e%2e%2fglossary.yaml")]
    [InlineData("..%5Cglossary.yaml")]
    [InlineData("ALL.ZIP")]
    public async Task What_is_not_listed_is_not_found(string file)
    {
        using var browser = await ReaderAsync();

        using var answer = await browser.GetAsync($"/resources/files/{file}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<TestBrowser> ReaderAsync() => await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

    private static async Task<List<string>> NamesAsync(TestBrowser browser)
    {
        using var answer = await browser.GetAsync(Archive);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        return [.. zip.Entries.Select(e => e.FullName)];
    }
}
