using System.Net;
using AngleSharp.Html.Dom;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Account;

public sealed class ForgotTests(AppFixture fixture) : AccountPageTests
{
    [Fact]
    public async Task A_link_goes_out_by_mail_and_only_to_whoever_has_an_account()
    {
        var person = (await fixture.NewSchoolAsync()).Person("trainee1");
        using var browser = fixture.App.NewBrowser();

        using var known = await AskAsync(browser, person.Email!);
        using var unknown = await AskAsync(browser, "nobody." + person.Email);

        var mail = Assert.Single(MailBox.Of(fixture.App, person.Email!));
        Assert.Equal(Say("MailSubject"), mail.Subject);
        Assert.StartsWith(new Uri(fixture.App.Address, "/reset-password?").ToString(), MailBox.LinkIn(mail).ToString(), StringComparison.Ordinal);
        Assert.Empty(MailBox.Of(fixture.App, "nobody." + person.Email));
    }

    [Fact]
    public async Task Nobody_learns_from_the_answer_who_has_an_account()
    {
        var person = (await fixture.NewSchoolAsync()).Person("trainee1");
        using var browser = fixture.App.NewBrowser();

        using var known = await AskAsync(browser, person.Email!);
        using var unknown = await AskAsync(browser, "nobody@school.example");

        Assert.Equal((HttpStatusCode.Redirect, known.Headers.Location), (unknown.StatusCode, unknown.Headers.Location));
        Assert.Contains(Say("LinkSentTitle"), (await browser.ReadAsync(known.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_host_does_not_get_into_the_link_of_a_product_that_knows_its_address()
    {
        using var app = new WorkshopApp(settings: new Dictionary<string, string?> { ["Workshop:PublicAddress"] = "https://workshop.school.example" });
        var person = (await SchoolBuilder.CreateAsync(app, "forged")).Person("trainee1");
        using var browser = app.NewBrowser();
        var form = (IHtmlFormElement)(await browser.ReadAsync("/forgot-password")).QuerySelector("form.panel")!;
        var token = ((IHtmlInputElement)form.QuerySelector("input[name='__RequestVerificationToken']")!).Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/forgot-password")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Email"] = person.Email!, ["__RequestVerificationToken"] = token }),
        };
        request.Headers.Host = "elsewhere.example";
        request.Headers.Add("Cookie", browser.Cookies.GetCookieHeader(app.Address));

        using var answer = await browser.SendAsync(request);

        Assert.Equal("workshop.school.example", MailBox.LinkIn(Assert.Single(MailBox.Of(app, person.Email!))).Host);
    }

    [Fact]
    public async Task What_is_no_mail_address_is_told_and_stays_in_its_field()
    {
        using var browser = fixture.App.NewBrowser();

        var page = await MustBeRefusedAsync(await AskAsync(browser, "trainee1"), "Email", "EmailMissing");

        Assert.Equal("trainee1", page.GetElementById("Email")!.GetAttribute("value"));
    }

    private static Task<HttpResponseMessage> AskAsync(TestBrowser browser, string email) =>
        browser.PostAsync("/forgot-password", "form.panel", new Dictionary<string, string> { ["Email"] = email });
}
