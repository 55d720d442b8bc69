using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

public sealed class FilesTests(AppFixture fixture) : TaskPageTests(fixture)
{
    private static byte[] Picture => Listings.Picture("white-1.webp");

    [Fact]
    public async Task A_picture_is_answered_with_its_tile()
    {
        using var answer = await (await OpenAsync()).UploadAsync("mainImages", "主图.webp", Picture);

        var tile = await TestBrowser.ParseAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(64, tile.QuerySelector("input[name='f.mainImages']")!.GetAttribute("value")!.Length);
        Assert.Equal("主图.webp", tile.QuerySelector("img")!.GetAttribute("alt"));
    }

    public static TheoryData<string, string, string> Refused => new()
    {
        { "mainImages", "upload.not-a-picture", "fake.jpg" },
        { "mainImages", "upload.too-large", "large.jpg" },
        { "mainImages", "upload.too-many-pixels", "huge.png" },
        { "mainImages", "upload.truncated", "cut.webp" },
        { "mainImages", "upload.empty", "empty.jpg" },
        { "mainVideo", "upload.not-a-video", "white-1.webp" },
        { "title", "upload.unknown-field", "white-1.webp" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task What_is_not_taken_is_told_by_its_name(string field, string code, string name)
    {
        var (school, browser) = await TraineeAsync();
        var page = await (await TaskPage.OpenAsync(browser)).Type("f.title", "留着的标题").GoAsync("save");

        using var answer = await page.UploadAsync(field, name, Bytes(name));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(Words(code, name), (await answer.Content.ReadFromJsonAsync<JsonNode>())!["text"]!.GetValue<string>());
        var (draft, files) = await Fixture.App.WithDbAsync(async db => (
            await db.Drafts.SingleAsync(d => d.AssignmentId == school.Assignment.Id),
            await db.UploadedFiles.CountAsync(f => f.AssignmentId == school.Assignment.Id)));
        Assert.Equal((1, 0), (draft.Version, files));
        Assert.Equal("留着的标题", (await TaskPage.OpenAsync(browser)).Value("title"));
    }

    [Fact]
    public async Task Without_script_a_refused_file_loses_neither_the_text_nor_the_other_file()
    {
        var (_, browser) = await TraineeAsync();
        var page = (await TaskPage.OpenAsync(browser)).Type("f.title", "留着的标题");

        using var answer = await browser.FollowAsync(await page.PressAsync("upload", TaskPage.Address + "/files",
            ("upload.mainImages", "fake.jpg", Bytes("fake.jpg")), ("upload.detailPage.0", "white-1.webp", Picture)));

        var shown = await TaskPage.ReadAsync(browser, answer);
        Assert.Equal("留着的标题", shown.Value("title"));
        Assert.Contains(Words("upload.not-a-picture", "fake.jpg"), shown.Text("[data-field=mainImages] .field-error"), StringComparison.Ordinal);
        Assert.Single(shown.Document.QuerySelectorAll("#detailPage-0 [data-tile]"));
    }

    [Fact]
    public async Task A_body_beyond_all_measure_is_refused_in_words()
    {
        var page = await OpenAsync();

        using var answer = await page.UploadAsync("mainImages", "large.jpg", new byte[FormLimits.Body]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(Words("BodyTooLarge"), (await answer.Content.ReadFromJsonAsync<JsonNode>())!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Only_whoever_uploaded_it_can_fetch_a_draft_file()
    {
        var (school, browser) = await TraineeAsync();
        using var answer = await (await TaskPage.OpenAsync(browser)).UploadAsync("mainImages", "a.webp", Picture);
        var address = (await TestBrowser.ParseAsync(answer)).QuerySelector("img")!.GetAttribute("src")!;
        using var mate = await school.SignInAsync("trainee2");
        using var stranger = await (await Fixture.NewSchoolAsync()).SignInAsync("lecturer");

        using var mine = await browser.GetAsync(address);
        using var theirs = await mate.GetAsync(address);
        using var far = await stranger.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "image/webp"), (mine.StatusCode, mine.Content.Headers.ContentType!.MediaType));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (theirs.StatusCode, far.StatusCode));
    }

    private static byte[] Bytes(string name) => name switch
    {
        "fake.jpg" => "not a picture, whatever its name says"u8.ToArray(),
        "large.jpg" => new byte[11 * 1024 * 1024],
        "huge.png" => HugePng(),
        "cut.webp" => Picture[..(Picture.Length / 2)],
        "empty.jpg" => [],
        _ => Picture,
    };

    /// <summary>A header that declares 30,000 by 30,000 pixels, and nothing behind it.</summary>
    private static byte[] HugePng()
    {
        var header = new byte[17];
        "IHDR"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), 30_000);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 30_000);
        (header[12], header[13]) = (8, 2);
        return [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. header, 0, 0, 0, 0];
    }
}
