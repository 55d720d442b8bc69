using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Content.Live;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Courses;

public sealed class ProblemsTests(AppFixture fixture)
{
    [Fact]
    public async Task A_course_without_faults_says_so_to_lecturers_only()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("lecturer");
        using var assistant = await school.SignInAsync("ta1");

        using var hidden = await assistant.GetAsync("/courses/problems");

        Assert.Equal(Say("None"), (await browser.ReadAsync("/courses/problems")).QuerySelector(".empty-state-title")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task A_broken_change_is_told_by_file_and_line_while_the_last_good_state_is_served()
    {
        using var content = new CourseCopy();
        using var app = new WorkshopApp(settings: new Dictionary<string, string?> { ["Workshop:ContentFolder"] = content.Folder });
        var school = await SchoolBuilder.CreateAsync(app, "broken");
        using var browser = await school.SignInAsync("lecturer");
        using var trainee = await school.SignInAsync("trainee1");

        content.Replace("modules/03-product-publishing/selfcheck.yaml", "questions:", "questions: [unclosed");
        app.Services.GetRequiredService<LiveLibrary>().Reload();

        var page = await browser.ReadAsync("/courses/problems");
        Assert.Contains(Say("BrokenTitle"), page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("th code").Select(c => c.TextContent), place => place.Contains("selfcheck.yaml:", StringComparison.Ordinal));
        Assert.NotEmpty((await browser.ReadAsync("/")).QuerySelectorAll(".home-problems li"));
        Assert.NotEmpty((await trainee.ReadAsync("/modules/product-publishing")).QuerySelectorAll("#self-check .question"));
    }

    private static string Say(string key) => Words.Chinese("CourseWords", key);
}
