using System.Net;
using AngleSharp.Html.Dom;
using Workshop.Data.Cohorts;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Cohorts;

public sealed class EnterTests(AppFixture fixture)
{
    [Fact]
    public async Task The_switch_enters_another_cohort_of_ones_own_in_the_role_one_has_there()
    {
        var school = await fixture.NewSchoolAsync();
        await AddCohortAsync(school, "第二期", CohortRole.TeachingAssistant);
        using var browser = await school.SignInAsync("trainee1");
        var page = await browser.ReadAsync("/");
        var switches = page.QuerySelectorAll(".topbar-cohort form").Cast<IHtmlFormElement>().ToList();
        Assert.Equal(["第二期", school.Cohort.Name], switches.Select(f => f.TextContent.Trim()));

        using var answer = await browser.PostAsync(switches[1]);

        var entered = await browser.ReadAsync(answer.Headers.Location!.ToString());
        Assert.Equal(school.Cohort.Name, entered.QuerySelector(".topbar-cohort [aria-current=true]")!.TextContent);
        Assert.NotNull(entered.QuerySelector(".first-task"));
    }

    [Fact]
    public async Task Somebody_elses_cohort_is_not_there()
    {
        var (mine, theirs) = (await fixture.NewSchoolAsync(), await fixture.NewSchoolAsync());
        await AddCohortAsync(mine, "第二期", CohortRole.TeachingAssistant);
        using var browser = await mine.SignInAsync("trainee1");
        var form = (IHtmlFormElement)(await browser.ReadAsync("/")).QuerySelector(".topbar-cohort form")!;
        form.SetAttribute("action", $"/cohorts/{theirs.Cohort.Id}/enter");

        using var answer = await browser.PostAsync(form);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_cookie_made_up_for_somebody_elses_cohort_opens_nothing()
    {
        var (mine, theirs) = (await fixture.NewSchoolAsync(), await fixture.NewSchoolAsync());
        using var browser = await mine.SignInAsync("lecturer");
        browser.Cookies.Add(fixture.App.Address, new Cookie("workshop.cohort", theirs.Cohort.Id.ToString()));

        var page = await browser.ReadAsync("/releases");

        Assert.Contains(mine.Person("trainee1").DisplayName, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.Person("trainee1").DisplayName, page.Body.TextContent, StringComparison.Ordinal);
    }

    private Task<int> AddCohortAsync(SchoolBuilder school, string name, CohortRole role) => fixture.App.WithDbAsync(db =>
    {
        var cohort = new Cohort
        {
            Id = Guid.CreateVersion7(), SchoolId = school.School.Id, CourseId = school.Cohort.CourseId, Name = name,
            StartsOn = school.Cohort.StartsOn.AddDays(1), EndsOn = school.Cohort.EndsOn,
        };
        cohort.Enrolments.Add(new Enrolment { Id = Guid.CreateVersion7(), CohortId = cohort.Id, PersonId = school.Person("trainee1").Id, Role = role });
        db.Add(cohort);
        return db.SaveChangesAsync();
    });
}
