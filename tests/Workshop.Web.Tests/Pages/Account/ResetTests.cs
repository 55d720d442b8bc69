using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Workshop.Data.People;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Account;

public sealed class ResetTests(AppFixture fixture) : AccountPageTests
{
    private const string NewPassword = "a quite new pass phrase";

    [Fact]
    public async Task The_link_sets_a_password_once_and_ends_every_session()
    {
        var school = await fixture.NewSchoolAsync();
        using var inside = await school.SignInAsync("trainee1");
        using var browser = fixture.App.NewBrowser();
        var link = await LinkAsync(fixture.App, browser, school.Person("trainee1"));

        using var first = await SetAsync(browser, link, NewPassword);
        using var second = await SetAsync(browser, link, "yet another phrase");

        Assert.Equal((HttpStatusCode.Redirect, "/sign-in"), (first.StatusCode, first.Headers.Location!.ToString()));
        await MustBeRefusedAsync(second, "NewPassword", "LinkInvalid");
        Assert.False(await IsSignedInAsync(inside));
        await browser.SignInAsync(school.Person("trainee1").UserName!, NewPassword);
    }

    [Fact]
    public async Task A_password_too_short_is_told_and_the_link_stays_good()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = fixture.App.NewBrowser();
        var link = await LinkAsync(fixture.App, browser, school.Person("trainee1"));

        await MustBeRefusedAsync(await SetAsync(browser, link, "short"), "NewPassword", "PasswordTooShort");

        using var longer = await SetAsync(browser, link, NewPassword);
        Assert.Equal(HttpStatusCode.Redirect, longer.StatusCode);
    }

    [Fact]
    public async Task A_locked_account_is_open_again_after_it()
    {
        var school = await fixture.NewSchoolAsync();
        var person = school.Person("trainee1");
        using var browser = fixture.App.NewBrowser();
        for (var attempt = 1; attempt <= 5; attempt++)
            (await SignInAsync(browser, person.UserName!, "wrong")).Dispose();

        using var set = await SetAsync(browser, await LinkAsync(fixture.App, browser, person), NewPassword);

        await browser.SignInAsync(person.UserName!, NewPassword);
    }

    [Theory]
    [InlineData("")]
    [InlineData("never-made")]
    [InlineData("!!!")]
    public async Task A_made_up_link_changes_nothing(string token)
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = fixture.App.NewBrowser();
        var link = new Uri(fixture.App.Address, $"/reset-password?person={school.Person("trainee1").Id}&token={token}");

        await MustBeRefusedAsync(await SetAsync(browser, link, NewPassword), "NewPassword", "LinkInvalid");

        await browser.SignInAsync(school.Person("trainee1").UserName!, SchoolBuilder.Password);
    }

    [Fact]
    public async Task A_link_is_good_for_a_day()
    {
        Assert.Equal(TimeSpan.FromDays(1), fixture.App.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan);
        using var app = new WorkshopApp();
        var school = await SchoolBuilder.CreateAsync(app, "expired");
        using var browser = app.NewBrowser();
        var link = await LinkAsync(app, browser, school.Person("trainee1"));
        app.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan = TimeSpan.Zero;

        await MustBeRefusedAsync(await SetAsync(browser, link, NewPassword), "NewPassword", "LinkInvalid");

        await browser.SignInAsync(school.Person("trainee1").UserName!, SchoolBuilder.Password);
    }

    private static async Task<Uri> LinkAsync(WorkshopApp app, TestBrowser browser, Person person)
    {
        (await browser.PostAsync("/forgot-password", "form.panel", new Dictionary<string, string> { ["Email"] = person.Email! })).Dispose();
        return MailBox.LinkIn(MailBox.Of(app, person.Email!)[^1]);
    }

    private static Task<HttpResponseMessage> SetAsync(TestBrowser browser, Uri link, string password) =>
        browser.PostAsync(link.PathAndQuery, "form.panel", new Dictionary<string, string> { ["NewPassword"] = password });
}
