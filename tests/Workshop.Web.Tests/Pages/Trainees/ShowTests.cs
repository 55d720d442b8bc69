using System.Net;
using Xunit;

namespace Workshop.Web.Tests.Pages.Trainees;

public sealed class ShowTests(AppFixture fixture)
{
    [Fact]
    public async Task A_task_handed_in_leads_to_its_marking()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        var newest = await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var ta = await school.SignInAsync("ta1");

        var page = await ta.ReadAsync($"/trainees/{newest.PersonId}");

        Assert.Equal($"/marking/{newest.Id}", page.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("tbody .is-pending"));
    }

    [Fact]
    public async Task A_trainee_without_work_has_the_task_without_a_link()
    {
        var school = await fixture.NewSchoolAsync();
        using var ta = await school.SignInAsync("ta1");

        var page = await ta.ReadAsync($"/trainees/{school.Person("trainee2").Id}");

        Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Null(page.QuerySelector("tbody a"));
    }

    [Theory]
    [InlineData("ta2")]
    [InlineData("trainee2")]
    [InlineData("admin")]
    public async Task Who_does_not_look_after_the_trainee_finds_nothing(string reader)
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync(reader);

        using var answer = await browser.GetAsync($"/trainees/{school.Person("trainee1").Id}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
