using System.Net;
using AngleSharp.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Marking;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task A_TA_sees_the_work_of_their_groups_and_a_lecturer_all_of_it()
    {
        var school = await fixture.NewSchoolAsync();
        foreach (var trainee in new[] { "trainee1", "trainee2", "trainee3" })
            await Listings.HandInAsync(fixture.App, school, trainee);

        Assert.Equal(["trainee1", "trainee2"], await TraineesAsync(school, "ta1"));
        Assert.Equal(["trainee3"], await TraineesAsync(school, "ta2"));
        Assert.Equal(["trainee1", "trainee2", "trainee3"], await TraineesAsync(school, "lecturer"));
    }

    [Fact]
    public async Task It_is_narrowed_by_state_and_group_and_leads_to_the_oldest_unmarked()
    {
        var school = await fixture.NewSchoolAsync();
        var first = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var second = await Listings.HandInAsync(fixture.App, school, "trainee2");
        await Listings.HandInAsync(fixture.App, school, "trainee3");
        await Grading.MarkAsync(fixture.App, school, first, 8);
        using var ta = await school.SignInAsync("ta1");

        Assert.Equal(["trainee1"], await TraineesAsync(school, "lecturer", "?state=Marked"));
        Assert.Equal(["trainee3"], await TraineesAsync(school, "lecturer", $"?group={school.Cohort.Groups[1].Id}"));
        Assert.Empty(await TraineesAsync(school, "lecturer", "?state=Released"));
        var page = await ta.ReadAsync("/marking");
        Assert.NotNull(page.QuerySelector($"a.btn-primary[href='/marking/{second.Id}']"));
        Assert.Contains(Words.Chinese("MarkingWords", "ProgressText", 1, 2), page.QuerySelector(".queue-progress")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_close_to_anothers_is_flagged_and_can_be_listed_alone()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Listings.HandInAsync(fixture.App, school, "trainee2", Listings.OtherWords());
        await Listings.HandInAsync(fixture.App, school, "trainee3");

        Assert.Equal(["trainee1", "trainee3"], await TraineesAsync(school, "lecturer", "?similar=true"));
        Assert.Equal(["trainee1"], await TraineesAsync(school, "ta1", "?similar=true"));
        Assert.Equal(["trainee1", "trainee2", "trainee3"], await TraineesAsync(school, "lecturer", "?similar=false"));
        using var browser = await school.SignInAsync("lecturer");
        var flagged = (await browser.ReadAsync("/marking")).QuerySelectorAll("tbody tr")
            .Where(r => r.TextContent.Contains(Words.Chinese("MarkingWords", "Similar"), StringComparison.Ordinal));
        Assert.Equal(["trainee1", "trainee3"], flagged.Select(r => r.QuerySelector("th a")!.TextContent.Split('.')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("?state=nonsense")]
    [InlineData("?p=-3")]
    [InlineData("?p=100000000")]
    [InlineData("?group=nonsense")]
    [InlineData("?similar=nonsense")]
    public async Task A_made_up_filter_is_answered_with_a_page(string query)
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var browser = await school.SignInAsync("ta1");

        using var answer = await browser.GetAsync("/marking" + query);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<IEnumerable<string>> TraineesAsync(SchoolBuilder school, string person, string query = "")
    {
        using var browser = await school.SignInAsync(person);
        var page = await browser.ReadAsync("/marking" + query);
        return page.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Split('.')[0]).Order(StringComparer.Ordinal);
    }
}
