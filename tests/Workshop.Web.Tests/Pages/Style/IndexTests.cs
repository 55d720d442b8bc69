using System.Net;
using Xunit;

namespace Workshop.Web.Tests.Pages.Style;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task The_workbench_of_the_look_is_not_there_in_a_school()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("lecturer");

        using var answer = await browser.GetAsync("/style");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
