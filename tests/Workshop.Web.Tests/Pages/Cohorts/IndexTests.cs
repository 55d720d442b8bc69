using System.Net;
using Xunit;

namespace Workshop.Web.Tests.Pages.Cohorts;

public sealed class IndexTests(AppFixture fixture)
{
    [Theory]
    [InlineData("/cohorts")]
    [InlineData("/")]
    public async Task The_administrator_sees_how_each_cohort_does(string address)
    {
        var school = await fixture.NewSchoolAsync();
        await Listings.HandInAsync(fixture.App, school, "trainee1");
        using var admin = await school.SignInAsync("admin");

        var row = (await admin.ReadAsync(address)).QuerySelector("tbody tr")!;

        Assert.Equal(school.Cohort.Name, row.QuerySelector("th")!.TextContent.Trim());
        Assert.Equal(["3", "1", "1", "0"], row.QuerySelectorAll("td.num").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task Others_find_nothing()
    {
        using var lecturer = await (await fixture.NewSchoolAsync()).SignInAsync("lecturer");

        using var answer = await lecturer.GetAsync("/cohorts");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
