using System.Net;
using Xunit;

namespace Workshop.Web.Tests.Pages.People;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task The_administrator_sees_the_school_and_nobody_of_another()
    {
        var school = await fixture.NewSchoolAsync();
        await fixture.NewSchoolAsync();
        using var admin = await school.SignInAsync("admin");

        var page = await admin.ReadAsync("/people");

        Assert.Equal(7, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("7", page.QuerySelector(".list-count")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_and_a_word_narrow_the_list()
    {
        var school = await fixture.NewSchoolAsync();
        using var admin = await school.SignInAsync("admin");

        var assistants = await admin.ReadAsync("/people?role=TeachingAssistant");
        var one = await admin.ReadAsync("/people?role=TeachingAssistant&q=ta2");

        Assert.Equal(2, assistants.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(school.Person("ta2").DisplayName, one.QuerySelector("tbody th")!.TextContent.Trim());
    }

    [Fact]
    public async Task Others_find_nothing()
    {
        using var lecturer = await (await fixture.NewSchoolAsync()).SignInAsync("lecturer");

        using var answer = await lecturer.GetAsync("/people");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
