using System.Net;
using Workshop.Web.Tests.Reading;
using Workshop.Web.Tests.Texts;
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
    [InlineData("ta1")]
    [InlineData("lecturer")]
    public async Task How_the_self_checks_went_is_told_to_who_looks_after_the_trainee(string reader)
    {
        var school = await fixture.NewSchoolAsync();
        using var trainee = await school.SignInAsync("trainee1");
        using var browser = await school.SignInAsync(reader);
        var address = $"/trainees/{school.Person("trainee1").Id}";
        Assert.Equal(Say("SelfChecksNone"), (await browser.ReadAsync(address)).QuerySelector("#self-checks")!.TextContent);
        var module = SelfChecks.Of(fixture.App);

        await SelfChecks.AnswerAsync(trainee, SelfChecks.Right(module, 2));

        var line = (await browser.ReadAsync(address)).QuerySelector("#self-checks")!.TextContent;
        Assert.Equal(Say("SelfChecks", 1, 15, 2, module.SelfCheck.Length), line);
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

    private static string Say(string key, params object[] values) => Words.Chinese("RosterWords", key, values);
}
