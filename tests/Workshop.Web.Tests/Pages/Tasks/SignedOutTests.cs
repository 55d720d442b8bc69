using System.Net;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>A session that ends while somebody writes.</summary>
public sealed class SignedOutTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task A_session_that_ended_gives_back_what_was_typed_and_takes_it_again()
    {
        var school = await Fixture.NewSchoolAsync();
        var browser = await school.SignInAsync("trainee1");
        var page = (await TaskPage.OpenAsync(browser)).Type("f.title", "\n过期时写的“标题”");
        foreach (System.Net.Cookie cookie in browser.Cookies.GetAllCookies())
            cookie.Expired = cookie.Name == "workshop.session";

        using var answer = await page.PressAsync("save");
        var kept = await TestBrowser.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("\n过期时写的“标题”", kept.QuerySelector("#kept input[name='f.title']")!.GetAttribute("value"));
        Assert.Equal(TaskPage.Address, kept.QuerySelector("#kept")!.GetAttribute("action"));
        await browser.SignInAsync(school.Person("trainee1").UserName!, SchoolBuilder.Password);
        using var sent = await page.PressAsync("save");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
    }

    [Fact]
    public async Task It_gives_back_the_marks_of_a_marker_too()
    {
        var school = await Fixture.NewSchoolAsync();
        var work = await Listings.HandInAsync(Fixture.App, school, "trainee1");
        using var browser = await school.SignInAsync("ta1");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await browser.ReadAsync($"/marking/{work.Id}")).QuerySelector("#marking")!;
        foreach (System.Net.Cookie cookie in browser.Cookies.GetAllCookies())
            cookie.Expired = cookie.Name == "workshop.session";

        using var answer = await browser.PostAsync(form, new Dictionary<string, string> { ["Form.Remark"] = "写到一半" });

        var kept = await TestBrowser.ParseAsync(answer);
        Assert.Equal($"/marking/{work.Id}", kept.QuerySelector("#kept")!.GetAttribute("action"));
        Assert.Equal("写到一半", kept.QuerySelector("#kept input[name='Form.Remark']")!.GetAttribute("value"));
    }
}
