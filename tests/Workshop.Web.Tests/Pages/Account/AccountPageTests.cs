using System.Net;
using AngleSharp.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Account;

/// <summary>What the tests of the account pages share.</summary>
public abstract class AccountPageTests
{
    private protected static string Say(string key, params object[] values) => Words.Chinese("AccountWords", key, values);

    private protected static Task<HttpResponseMessage> SignInAsync(TestBrowser browser, string userName, string password, string address = "/sign-in") =>
        browser.PostAsync(address, "form#sign-in", new Dictionary<string, string> { ["Input.UserName"] = userName, ["Input.Password"] = password });

    /// <summary>The page came again, and its summary of faults says this and leads to the field.</summary>
    private protected static async Task<IDocument> MustBeRefusedAsync(HttpResponseMessage answer, string field, string key)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await TestBrowser.ParseAsync(answer);
        Assert.Equal(Say(key), page.QuerySelector($"#error-summary a[href='#{field}']")?.TextContent);
        Assert.Equal("true", page.GetElementById(field)!.GetAttribute("aria-invalid"));
        return page;
    }

    private protected static async Task<bool> IsSignedInAsync(TestBrowser browser)
    {
        using var answer = await browser.GetAsync("/account");
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
