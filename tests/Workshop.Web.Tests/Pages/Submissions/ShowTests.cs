using System.Net;
using AngleSharp.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Submissions;

public sealed class ShowTests(AppFixture fixture)
{
    [Fact]
    public async Task Every_point_lost_has_its_evidence_and_a_next_step_and_what_is_pending_is_no_zero()
    {
        var school = await fixture.NewSchoolAsync();
        var answers = Listings.TextOnly();
        answers["title"] = "全网最低价床头柜";
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1", answers);
        using var browser = await school.SignInAsync("trainee1");

        var page = await browser.ReadAsync($"/submissions/{work.Id}");

        var title = page.QuerySelector("[data-criterion='title-keywords']")!;
        Assert.NotEmpty(title.QuerySelectorAll(".finding"));
        Assert.All(title.QuerySelectorAll(".finding"), f => Assert.NotNull(f.QuerySelector(".finding-next")));
        Assert.Contains(title.QuerySelectorAll("mark").Select(m => m.TextContent), m => m.Contains("最低价", StringComparison.Ordinal));
        Assert.Equal("10", page.QuerySelector("[data-pending]")!.TextContent);
        Assert.NotNull(page.QuerySelector("[data-criterion='remarks'] .is-pending-ink"));
        Assert.NotNull(page.QuerySelector($"#answer-title"));
    }

    [Fact]
    public async Task What_the_TA_wrote_is_shown_once_it_is_released_and_not_before()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Grading.MarkAsync(fixture.App, school, work, 8.5m, "选词有依据");
        using var browser = await school.SignInAsync("trainee1");

        var before = await browser.ReadAsync($"/submissions/{work.Id}");
        await Grading.ReleaseAsync(fixture.App, school);
        var after = await browser.ReadAsync($"/submissions/{work.Id}");

        Assert.DoesNotContain("选词有依据", before.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(before.QuerySelector("a[href$='report.pdf']"));
        Assert.Equal("选词有依据", after.QuerySelector("blockquote.remark")!.TextContent);
        Assert.NotNull(after.QuerySelector("a[href$='report.pdf']"));
        Assert.Null(after.QuerySelector("[data-pending]"));
    }

    [Fact]
    public async Task Earlier_attempts_can_be_compared()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var browser = await school.SignInAsync("trainee1");

        var rows = (await browser.ReadAsync($"/submissions/{work.Id}")).QuerySelectorAll("[aria-labelledby=attempts-title] tbody tr");

        Assert.Equal(2, rows.Length);
        Assert.Equal("0", rows[1].QuerySelectorAll("td")[^1].TextContent);
        Assert.Equal("true", rows[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task It_is_told_in_English_to_whoever_reads_English()
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var browser = await school.SignInAsync("trainee1");
        browser.Speak("en");

        var page = await browser.ReadAsync($"/submissions/{work.Id}");

        Assert.Contains(Words.English("ResultWords", "Criteria"), page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.DoesNotContain(page.QuerySelectorAll(".finding-words > p:not(.quote), .passed li, .criterion-name").Select(e => e.TextContent), HasHan);
    }

    [Theory]
    [InlineData("trainee2")]
    [InlineData("ta2")]
    [InlineData("admin")]
    public async Task To_whom_it_is_no_business_of_it_is_not_there(string person)
    {
        var school = await fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var browser = await school.SignInAsync(person);

        using var answer = await browser.GetAsync($"/submissions/{work.Id}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>Quoted words of the work itself stand in quotation marks and stay as they are.</summary>
    private static bool HasHan(string text) =>
        System.Text.RegularExpressions.Regex.IsMatch(System.Text.RegularExpressions.Regex.Replace(text, "“[^”]*”|「[^」]*」", ""), @"\p{IsCJKUnifiedIdeographs}");
}
