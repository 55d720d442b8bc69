using System.Net;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Audit;
using Xunit;

namespace Workshop.Web.Tests.Pages.Account;

public sealed class SecurityTests(AppFixture fixture) : AccountPageTests
{
    private const string NewPassword = "a quite new pass phrase";

    [Theory]
    [InlineData("not my password", NewPassword, "CurrentPassword", "CurrentPasswordWrong")]
    [InlineData(SchoolBuilder.Password, "short", "NewPassword", "PasswordTooShort")]
    [InlineData(SchoolBuilder.Password, "", "NewPassword", "PasswordTooShort")]
    public async Task A_password_is_not_changed_without_the_old_one_or_to_a_weak_one(string current, string next, string field, string key)
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");

        await MustBeRefusedAsync(await ChangeAsync(browser, current, next), field, key);

        (await school.SignInAsync("trainee1")).Dispose();
    }

    [Fact]
    public async Task A_changed_password_keeps_this_browser_and_ends_the_others()
    {
        var school = await fixture.NewSchoolAsync();
        using var other = await school.SignInAsync("trainee1");
        using var browser = await school.SignInAsync("trainee1");

        using var answer = await ChangeAsync(browser, SchoolBuilder.Password, NewPassword);

        Assert.Contains(Say("PasswordChanged"), (await browser.ReadAsync("/account")).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await IsSignedInAsync(other));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_browsers_session_and_is_noted()
    {
        var school = await fixture.NewSchoolAsync();
        using var other = await school.SignInAsync("trainee1");
        using var mate = await school.SignInAsync("trainee2");
        using var browser = await school.SignInAsync("trainee1");

        using var answer = await browser.PostAsync("/account", "form#sign-out-everywhere");

        Assert.Equal((HttpStatusCode.Redirect, "/sign-in"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Equal((false, false, true), (await IsSignedInAsync(browser), await IsSignedInAsync(other), await IsSignedInAsync(mate)));
        var person = school.Person("trainee1").Id;
        Assert.Equal(1, await fixture.App.WithDbAsync(db => db.AuditLines.CountAsync(l => l.SubjectId == person && l.Act == AuditTrail.SignedOutEverywhere)));
    }

    private static Task<HttpResponseMessage> ChangeAsync(TestBrowser browser, string current, string next) => browser.PostAsync(
        "/account", "form#change-password", new Dictionary<string, string> { ["CurrentPassword"] = current, ["NewPassword"] = next });
}
