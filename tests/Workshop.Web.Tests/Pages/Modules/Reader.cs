using AngleSharp.Html.Dom;
using Workshop.Testing;

namespace Workshop.Web.Tests.Pages.Modules;

/// <summary>What the script of the reader sends while somebody reads.</summary>
internal static class Reader
{
    public static async Task<HttpResponseMessage> SendPlaceAsync(TestBrowser browser, string module, string? anchor, string percent)
    {
        var page = await browser.ReadAsync($"/modules/{module}");
        var token = ((IHtmlInputElement)page.QuerySelector("input[name='__RequestVerificationToken']")!).Value;
        var address = page.QuerySelector("[data-place]")!.GetAttribute("data-place")!;
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token, ["anchor"] = anchor ?? "", ["percent"] = percent,
            }),
        });
    }
}
