using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace Workshop.Web.Tests.Pages.Trainees;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task A_TA_sees_the_trainees_of_their_groups_and_a_lecturer_all()
    {
        var school = await fixture.NewSchoolAsync();
        using var ta = await school.SignInAsync("ta1");
        using var lecturer = await school.SignInAsync("lecturer");

        Assert.Equal([Name("trainee1"), Name("trainee2")], Names(await ta.ReadAsync("/trainees")));
        Assert.Equal([Name("trainee1"), Name("trainee2"), Name("trainee3")], Names(await lecturer.ReadAsync("/trainees")));

        string Name(string person) => school.Person(person).DisplayName;
    }

    [Fact]
    public async Task A_row_counts_tasks_handed_in_once_however_often()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var ta = await school.SignInAsync("ta1");

        var row = (await ta.ReadAsync("/trainees")).QuerySelector("tbody tr")!;

        Assert.Equal("1 / 1", Cell(row, 3));
        Assert.Equal("0 / 1", Cell(row, 4));
    }

    [Fact]
    public async Task Those_who_handed_in_least_come_first_when_asked_for()
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var lecturer = await school.SignInAsync("lecturer");

        var names = Names(await lecturer.ReadAsync("/trainees?order=Behind"));

        Assert.Equal(school.Person("trainee1").DisplayName, names[^1]);
    }

    [Fact]
    public async Task A_search_without_result_offers_the_way_back()
    {
        var school = await fixture.NewSchoolAsync();
        using var lecturer = await school.SignInAsync("lecturer");

        var page = await lecturer.ReadAsync("/trainees?q=nobody");

        Assert.Empty(Names(page));
        Assert.Equal("/trainees", page.QuerySelector(".empty-state a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Trainees_do_not_see_the_list()
    {
        using var trainee = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

        using var answer = await trainee.GetAsync("/trainees");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static List<string> Names(IDocument page) => [.. page.QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim())];

    private static string Cell(IElement row, int number) => row.Children[number].TextContent.Trim();
}
