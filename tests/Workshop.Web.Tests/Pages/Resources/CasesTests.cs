using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Resources;

public sealed class CasesTests(AppFixture fixture)
{
    [Fact]
    public async Task Cases_stand_under_the_three_trades_and_lead_to_their_pages()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("ta1");

        var page = await browser.ReadAsync("/resources/cases");

        Assert.Equal(["TradeClothing", "TradeHome", "TradeBeauty"],
            page.QuerySelectorAll("main h2").Select(h => "Trade" + h.Id!["trade-".Length..]));
        var links = page.QuerySelectorAll(".rows a");
        Assert.Equal(Words.Chinese("ResourceWords", "CountCases", links.Length), page.QuerySelector(".list-count")!.TextContent);
        foreach (var link in links)
            Assert.Equal(link.TextContent, (await browser.ReadAsync(link.GetAttribute("href")!)).QuerySelector("h1")!.TextContent);
    }
}
