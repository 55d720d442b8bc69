using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Marking;

public sealed class MarkTests(AppFixture fixture)
{
    private const string Remarks = "remarks";

    [Fact]
    public async Task A_finished_marking_is_saved_and_the_next_piece_comes()
    {
        var (school, work, browser) = await ToMarkAsync();
        var next = await Listings.HandInAsync(fixture.App, school, "trainee2");
        var form = await OpenAsync(browser, work);

        using var answer = await browser.PostAsync(form, new Dictionary<string, string> { [Name(form, Remarks, "Mark")] = "8.5", ["Form.Remark"] = "选词有依据" });

        Assert.Equal($"/marking/{next.Id}", answer.Headers.Location!.ToString());
        Assert.NotNull((await browser.ReadAsync($"/marking/{next.Id}")).QuerySelector(".callout"));
        var again = await OpenAsync(browser, work);
        Assert.Equal(("8.5", "选词有依据"), (Value(again, Name(again, Remarks, "Mark")), Value(again, "Form.Remark")));
    }

    [Theory]
    [InlineData("remarks", "abc", "", "MarkOutOfRange", "Mark")]
    [InlineData("remarks", "-1", "", "MarkOutOfRange", "Mark")]
    [InlineData("remarks", "10.5", "", "MarkOutOfRange", "Mark")]
    [InlineData("remarks", "8.555", "", "MarkOutOfRange", "Mark")]
    [InlineData("remarks", "1e400", "", "MarkOutOfRange", "Mark")]
    [InlineData("remarks", "", "没有分数", "MarkMissing", "Mark")]
    [InlineData("title-keywords", "1", "", "ReasonMissing", "Remark")]
    [InlineData("timeliness", "1", "", "NotForPeople", "Mark")]
    public async Task A_fault_is_told_at_its_place_and_everything_typed_stays(string criterion, string mark, string remark, string key, string part)
    {
        var (_, work, browser) = await ToMarkAsync();
        var form = await OpenAsync(browser, work);
        var typed = new Dictionary<string, string>
        {
            [Name(form, Remarks, "Mark")] = "8", [Name(form, "sku", "Remark")] = "规格写得清楚", ["Form.Remark"] = "<b>整体</b>不错",
        };
        typed[Name(form, criterion, "Mark")] = mark;
        if (remark.Length > 0)
            typed[Name(form, criterion, "Remark")] = remark;

        using var answer = await browser.PostAsync(form, typed);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await TestBrowser.ParseAsync(answer);
        var again = (IHtmlFormElement)page.QuerySelector("#marking")!;
        Assert.Contains(Words.Chinese("MarkingWords", key, "10"), page.QuerySelector("#error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.All(typed, t => Assert.Equal((t.Key, t.Value), (t.Key, Value(again, t.Key))));
        var faulty = again.QuerySelector($"[name='{Name(again, criterion, part)}']")!;
        Assert.Equal("true", faulty.GetAttribute("aria-invalid"));
        Assert.NotNull(page.GetElementById(page.QuerySelector("#error-summary a")!.GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task What_is_typed_and_not_finished_is_there_again()
    {
        var (_, work, browser) = await ToMarkAsync();
        var form = await OpenAsync(browser, work);
        form.SetAttribute("action", form.GetAttribute("data-autosave"));

        using var saved = await browser.PostAsync(form, new Dictionary<string, string> { [Name(form, Remarks, "Mark")] = "7.", ["Form.Remark"] = "先写到这里" });

        Assert.NotNull((await saved.Content.ReadFromJsonAsync<JsonNode>())!["savedAt"]);
        var again = await OpenAsync(browser, work);
        Assert.Equal(("7.", "先写到这里"), (Value(again, Name(again, Remarks, "Mark")), Value(again, "Form.Remark")));
    }

    [Fact]
    public async Task Another_markers_marks_meanwhile_are_shown_and_overwritten_by_nobody()
    {
        var (school, work, browser) = await ToMarkAsync();
        using var lecturer = await school.SignInAsync("lecturer");
        var form = await OpenAsync(lecturer, work);
        await Grading.MarkAsync(fixture.App, school, work, 6);

        using var answer = await lecturer.PostAsync(form, new Dictionary<string, string> { [Name(form, Remarks, "Mark")] = "9" });
        var page = await TestBrowser.ParseAsync(answer);
        var again = (IHtmlFormElement)page.QuerySelector("#marking")!;
        using var second = await lecturer.PostAsync(again, button: "stay");

        Assert.Contains(Words.Chinese("MarkingWords", "ConflictTitle"), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("9", Value(again, Name(again, Remarks, "Mark")));
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
    }

    [Theory]
    [InlineData("ta2")]
    [InlineData("trainee1")]
    [InlineData("trainee2")]
    public async Task Work_that_is_not_theirs_to_mark_can_neither_be_opened_nor_posted_to(string person)
    {
        var (school, work, marker) = await ToMarkAsync();
        using var browser = await school.SignInAsync(person);
        var form = await OpenAsync(marker, work);
        var token = (IHtmlInputElement)(await browser.ReadAsync("/account")).QuerySelector("input[name='__RequestVerificationToken']")!;

        using var asked = await browser.GetAsync($"/marking/{work.Id}");
        using var posted = await browser.PostAsync(form, new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token.Value, [Name(form, Remarks, "Mark")] = "10",
        });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, posted.StatusCode));
    }

    private async Task<(SchoolBuilder School, Submission Work, TestBrowser Marker)> ToMarkAsync()
    {
        var school = await fixture.NewSchoolAsync();
        return (school, await Listings.HandInAsync(fixture.App, school, "trainee1"), await school.SignInAsync("ta1"));
    }

    private static async Task<IHtmlFormElement> OpenAsync(TestBrowser browser, Submission work) =>
        (IHtmlFormElement)(await browser.ReadAsync($"/marking/{work.Id}")).QuerySelector("#marking")!;

    /// <summary>Name of an input of one criterion.</summary>
    private static string Name(IHtmlFormElement form, string criterion, string part)
    {
        var hidden = form.QuerySelectorAll("input[type=hidden]").Cast<IHtmlInputElement>().Single(i => i.Value == criterion);
        return hidden.Name!.Replace(".Criterion", "." + part, StringComparison.Ordinal);
    }

    private static string? Value(IHtmlFormElement form, string name) => form.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };
}
