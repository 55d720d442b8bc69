using AngleSharp.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Reading;
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

    [Fact]
    public async Task A_self_check_done_stands_beside_its_module_and_in_the_sum()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        Assert.Null((await browser.ReadAsync("/modules")).QuerySelector(".toc-check, .course-checks"));
        var module = SelfChecks.Of(fixture.App);

        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(module, 1));
        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(module, 3));

        var page = await browser.ReadAsync("/modules");
        Assert.Equal(Say("SelfCheckStanding", 3, module.SelfCheck.Length), Assert.Single(page.QuerySelectorAll(".toc-check")).TextContent);
        Assert.Equal(Say("SelfChecks", 1, 15, 3, module.SelfCheck.Length), page.QuerySelector(".course-checks")!.TextContent);
    }

    private static IElement Onward(IParentNode page) => page.QuerySelector(".page-actions a.btn-primary, .page-head a.btn-primary")!;

    private static string Say(string key, params object[] values) => Words.Chinese("ReadingWords", key, values);
}
