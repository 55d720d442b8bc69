using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Submissions;
using Workshop.Web.Tests.Pages.Tasks;
using Xunit;

namespace Workshop.Web.Tests.Hosting;

public sealed class RequestStartTests
{
    [Fact]
    public async Task Work_whose_sending_began_before_the_deadline_is_on_time_however_long_it_took()
    {
        using var app = new WorkshopApp();
        var school = await SchoolBuilder.CreateAsync(app, "slow");
        var deadline = school.Assignment.Deadline!.Value;
        app.Clock.MoveTo(deadline);
        using var browser = await school.SignInAsync("trainee1");
        var page = (await TaskPage.OpenAsync(browser)).FillIn();

        using var answer = await page.PressAsync("hand-in", meanwhile: () => app.Clock.MoveTo(deadline.AddHours(3)));

        Assert.EndsWith("/receipt/1", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var (work, sheet) = await app.WithDbAsync(async db => (
            await db.Submissions.SingleAsync(), (await db.Assessments.SingleAsync()).Sheet()));
        Assert.Equal((deadline, 15m), (work.HandedInAt, sheet.FindCriterion("timeliness")!.Mark));
    }
}
