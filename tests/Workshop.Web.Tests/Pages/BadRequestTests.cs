using System.Net;
using System.Text;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Pages;

/// <summary>What no browser sends. It is refused, and is never a fault of the server.</summary>
public sealed class BadRequestTests(AppFixture fixture)
{
    private static readonly string[] Doors =
        ["/sign-in", "/tasks/product-listing", "/tasks/product-listing/draft", "/tasks/product-listing/files", "/modules/product-publishing?handler=Check", "/errors/404"];

    public static TheoryData<string, string> Bodies => new()
    {
        { "multipart/form-data", "a" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"f.title\"\r\n\r\ncut" },
        { "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: nonsense\r\n\r\na\r\n--x--\r\n" },
        { "application/x-www-form-urlencoded", "%zz=%%%&&&==&" + new string('k', 5_000) + "=1" },
        { "application/x-www-form-urlencoded", string.Concat(Enumerable.Repeat("a=1&", 250_000)) },
        { "application/json", "{\"f.title\":" },
        { "application/x-www-form-urlencoded; charset=nonsense", "a=1" },
        { "text/plain", "\0\0\0" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_body_no_form_makes_is_refused_signed_in_or_not(string type, string body)
    {
        using var stranger = fixture.App.NewBrowser();
        using var trainee = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        var broken = new List<string>();
        foreach (var browser in new[] { stranger, trainee })
            foreach (var door in Doors)
                if (await StatusAsync(browser, door, type, body) is >= HttpStatusCode.InternalServerError and var status)
                    broken.Add($"{door} answered {(int)status}");

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("workshop.session")]
    [InlineData("workshop.cohort")]
    [InlineData("language")]
    [InlineData("appearance")]
    [InlineData(".AspNetCore.Mvc.CookieTempDataProvider")]
    public async Task A_made_up_cookie_is_as_good_as_none(string name)
    {
        using var browser = fixture.App.NewBrowser();
        browser.Cookies.Add(fixture.App.Address, new Cookie(name, "CfDJ8-made-up%00%3Cscript%3E"));

        using var answer = await browser.GetAsync("/sign-in");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("zh-Hans", (await TestBrowser.ParseAsync(answer)).DocumentElement.GetAttribute("lang"));
    }

    private static async Task<HttpStatusCode> StatusAsync(TestBrowser browser, string door, string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, door) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await browser.SendAsync(request);
        return answer.StatusCode;
    }
}
