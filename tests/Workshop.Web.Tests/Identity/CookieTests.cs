using System.Net;
using AngleSharp.Html.Dom;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Identity;

/// <summary>Every cookie the product sets, as it leaves over https (told by a proxy on this machine) and over plain http.</summary>
public sealed class CookieTests(AppFixture fixture)
{
    private static readonly string[] Strict = [".AspNetCore.Antiforgery"];

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task No_cookie_is_open_to_scripts_or_other_sites_and_over_https_none_leaves_it(string scheme, bool isSecure)
    {
        var cookies = await CookiesAsync(scheme);

        Assert.Equal(
            [".AspNetCore.Antiforgery", ".AspNetCore.Mvc.CookieTempDataProvider", "appearance", "language", "workshop.session"],
            cookies.Select(Name).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Strict.Contains(Name(cookie)) ? "; samesite=strict" : "; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Equal((cookie, isSecure), (cookie, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
        });
    }

    /// <summary>Signs in and out, chooses a language and a look: Set-Cookie headers, one a name.</summary>
    private async Task<IReadOnlyList<string>> CookiesAsync(string scheme)
    {
        var school = await fixture.NewSchoolAsync();
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = fixture.App.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        var jar = new Dictionary<string, string>();
        var page = await SendAsync(client, jar, new HttpRequestMessage(HttpMethod.Get, "/sign-in"));
        var token = (IHtmlInputElement)page.QuerySelector("#sign-in input[name='__RequestVerificationToken']")!;
        await PostAsync("/sign-in", token.Value, ("Input.UserName", school.Person("trainee1").UserName!), ("Input.Password", SchoolBuilder.Password));
        page = await SendAsync(client, jar, new HttpRequestMessage(HttpMethod.Get, "/account"));
        token = (IHtmlInputElement)page.QuerySelector("#change-password input[name='__RequestVerificationToken']")!;
        await PostAsync("/preferences/language", token.Value, ("language", "en"));
        await PostAsync("/preferences/appearance", token.Value, ("appearance", "dark"));
        await PostAsync("/account", token.Value, ("CurrentPassword", SchoolBuilder.Password), ("NewPassword", "a quite new pass phrase"));
        return [.. jar.Values];

        async Task PostAsync(string address, string value, params (string Name, string Value)[] fields) =>
            await SendAsync(client, jar, new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent([new("__RequestVerificationToken", value), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]),
            });
    }

    private static async Task<IHtmlDocument> SendAsync(HttpClient client, Dictionary<string, string> jar, HttpRequestMessage request)
    {
        if (jar.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", jar.Values.Select(c => c[..c.IndexOf(';', StringComparison.Ordinal)])));
        using var answer = await client.SendAsync(request);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{request.RequestUri} answered {(int)answer.StatusCode}.");
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            jar[cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]] = cookie;
        return await TestBrowser.ParseAsync(answer);
    }

    /// <summary>The antiforgery cookie's name ends in a part of its own for each installation.</summary>
    private static string Name(string cookie)
    {
        var name = cookie[..cookie.IndexOf('=', StringComparison.Ordinal)];
        return name.StartsWith(Strict[0], StringComparison.Ordinal) ? Strict[0] : name;
    }
}
