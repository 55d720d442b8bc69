using System.Net;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Workshop.Web.Tests.Access;

/// <summary>People are remembered between requests; what changes about them is known at the next one.</summary>
public sealed class KnownActorsTests(AppFixture fixture)
{
    [Fact]
    public async Task A_closed_account_is_out_at_the_next_request()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");
        await browser.ReadAsync("/modules");

        await fixture.App.WithDbAsync(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == school.Person("trainee1").Id)).DeactivatedAt = fixture.App.Clock.GetUtcNow();
            return await db.SaveChangesAsync();
        });

        using var answer = await browser.GetAsync("/modules");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Who_leaves_a_cohort_loses_its_pages_at_the_next_request()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("lecturer");
        await browser.ReadAsync("/releases");

        await fixture.App.WithDbAsync(async db =>
        {
            db.Remove(await db.Enrolments.SingleAsync(e => e.PersonId == school.Person("lecturer").Id));
            return await db.SaveChangesAsync();
        });

        using var answer = await browser.GetAsync("/releases");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
