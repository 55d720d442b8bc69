using AngleSharp.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Modules;

public sealed class IndexTests(AppFixture fixture)
{
    [Fact]
    public async Task The_way_on_leads_to_the_first_module_then_to_the_one_begun()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        var first = await browser.ReadAsync("/modules");
        Assert.Equal(first.QuerySelector(".toc h2 a")!.GetAttribute("href"), Onward(first).GetAttribute("href"));
        Assert.Equal(Say("Start"), Onward(first).TextContent.Trim());

        using var begun = await Reader.SendPlaceAsync(browser, "product-publishing", anchor: null, percent: "40");

        var page = await browser.ReadAsync("/modules");
        Assert.StartsWith("/modules/product-publishing", Onward(page).GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(Say("Continue"), Onward(page).TextContent.Trim());
        Assert.Contains(Say("ReadPercent", 40), page.QuerySelector(".toc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_module_counts()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

        using var finished = await browser.PostAsync("/modules/product-publishing", ".onward form");

        var page = await browser.ReadAsync("/modules");
        Assert.Contains(Say("ModulesProgress", 1, page.QuerySelectorAll(".toc-row").Length), page.QuerySelector(".course-progress p")!.TextContent, StringComparison.Ordinal);
    }

    private static IElement Onward(IParentNode page) => page.QuerySelector(".page-actions a.btn-primary, .page-head a.btn-primary")!;

    private static string Say(string key, params object[] values) => Words.Chinese("ReadingWords", key, values);
}
