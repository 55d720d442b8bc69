using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Account;

public sealed class SignInTests(AppFixture fixture) : AccountPageTests
{
    [Theory]
    [InlineData("trainee1", "not my password")]
    [InlineData("nobody", SchoolBuilder.Password)]
    public async Task A_wrong_name_and_a_wrong_password_are_told_alike_and_the_name_stays(string name, string password)
    {
        var userName = name == "nobody" ? name : (await fixture.NewSchoolAsync()).Person(name).UserName!;
        using var browser = fixture.App.NewBrowser();

        using var answer = await SignInAsync(browser, userName, password);

        var page = await MustBeRefusedAsync(answer, "Input_UserName", "WrongPassword");
        Assert.Equal(userName, page.GetElementById("Input_UserName")!.GetAttribute("value"));
        Assert.DoesNotContain(password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_of_the_answer_does_not_tell_who_has_an_account()
    {
        var known = (await fixture.NewSchoolAsync()).Person("trainee3").UserName!;
        using var browser = fixture.App.NewBrowser();

        var (wrongPassword, wrongName) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < 4; attempt++)
        {
            wrongPassword = TimeSpan.FromTicks(Math.Min(wrongPassword.Ticks, (await TimeAsync(browser, known)).Ticks));
            wrongName = TimeSpan.FromTicks(Math.Min(wrongName.Ticks, (await TimeAsync(browser, $"nobody{attempt}")).Ticks));
        }

        Assert.InRange(wrongName / wrongPassword, 0.5, 2);
    }

    private static async Task<TimeSpan> TimeAsync(TestBrowser browser, string userName)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await SignInAsync(browser, userName, "wrong");
        return Stopwatch.GetElapsedTime(start);
    }

    [Fact]
    public async Task What_is_missing_is_told_at_its_field()
    {
        using var browser = fixture.App.NewBrowser();

        using var nameless = await SignInAsync(browser, "", "something");
        using var wordless = await SignInAsync(browser, "somebody", "");

        await MustBeRefusedAsync(nameless, "Input_UserName", "UserNameMissing");
        await MustBeRefusedAsync(wordless, "Input_Password", "PasswordMissing");
    }

    [Fact]
    public async Task The_fifth_wrong_password_locks_the_account_in_words_and_no_other()
    {
        var school = await fixture.NewSchoolAsync();
        var userName = school.Person("trainee1").UserName!;
        using var browser = fixture.App.NewBrowser();
        for (var attempt = 1; attempt < 5; attempt++)
            await MustBeRefusedAsync(await SignInAsync(browser, userName, "wrong"), "Input_UserName", "WrongPassword");

        await MustBeRefusedAsync(await SignInAsync(browser, userName, "wrong"), "Input_UserName", "LockedOut");
        await MustBeRefusedAsync(await SignInAsync(browser, userName, SchoolBuilder.Password), "Input_UserName", "LockedOut");

        using var other = await SignInAsync(browser, school.Person("trainee2").UserName!, SchoolBuilder.Password);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Theory]
    [InlineData("/tasks?show=done", "/tasks?show=done")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("//elsewhere.example/", "/")]
    [InlineData("/\\elsewhere.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("\t//elsewhere.example/", "/")]
    public async Task It_goes_on_to_an_address_of_its_own_and_to_no_other(string asked, string reached)
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = fixture.App.NewBrowser();

        using var answer = await SignInAsync(
            browser, school.Person("trainee1").UserName!, SchoolBuilder.Password, "/sign-in?returnUrl=" + Uri.EscapeDataString(asked));

        Assert.Equal((HttpStatusCode.Redirect, reached), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task The_mail_address_serves_as_the_name()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = fixture.App.NewBrowser();

        using var answer = await SignInAsync(browser, school.Person("ta1").Email!, SchoolBuilder.Password);

        Assert.True(await IsSignedInAsync(browser));
    }

    [Fact]
    public async Task A_closed_account_neither_signs_in_nor_stays_signed_in()
    {
        var school = await fixture.NewSchoolAsync();
        var person = school.Person("trainee1");
        using var inside = await school.SignInAsync("trainee1");
        await fixture.App.WithDbAsync(db => db.People.Where(p => p.Id == person.Id)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.DeactivatedAt, fixture.App.Clock.GetUtcNow())));
        using var browser = fixture.App.NewBrowser();

        await MustBeRefusedAsync(await SignInAsync(browser, person.UserName!, SchoolBuilder.Password), "Input_UserName", "WrongPassword");

        Assert.False(await IsSignedInAsync(inside));
    }

    [Fact]
    public async Task Without_demo_data_nobody_comes_in_without_a_password()
    {
        using var browser = fixture.App.NewBrowser();
        var page = await browser.ReadAsync("/sign-in");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("form#sign-in")!;
        form.SetAttribute("action", "/sign-in?handler=Demo");

        using var answer = await browser.PostAsync(form, new Dictionary<string, string> { ["userName"] = "lecturer" });

        Assert.Null(page.QuerySelector(".demo-people"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
