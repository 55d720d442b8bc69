using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Xunit;

namespace Workshop.Web.Tests.Reading;

/// <summary>A kept page is seen by its reader alone, and only while it is still true.</summary>
public sealed class ReaderPageCacheTests(AppFixture fixture)
{
    private const string Page = "/modules/product-publishing";

    [Fact]
    public async Task A_page_asked_for_again_is_the_kept_one()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        await browser.ReadAsync(Page);

        using var first = await browser.GetAsync(Page);
        using var second = await browser.GetAsync(Page);

        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Two_readers_never_see_each_others_page()
    {
        var school = await fixture.NewSchoolAsync();
        using var first = await school.SignInAsync("trainee1");
        using var second = await school.SignInAsync("trainee2");
        await ReadTwiceAsync(first);

        var page = await second.ReadAsync(Page);

        Assert.Equal(school.Person("trainee2").DisplayName, page.QuerySelector(".topbar-person-name")!.TextContent);
    }

    [Fact]
    public async Task Finishing_the_module_is_seen_at_once()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        await ReadTwiceAsync(browser);
        var page = await browser.ReadAsync(Page);
        Assert.Null(page.QuerySelector(".reader-meta .is-earned"));

        using var answer = await browser.PostAsync((IHtmlFormElement)page.QuerySelector(".onward form")!);

        Assert.NotNull((await browser.ReadAsync(Page)).QuerySelector(".reader-meta .is-earned"));
    }

    [Fact]
    public async Task Another_language_is_another_page()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        await ReadTwiceAsync(browser);

        browser.Speak("en");

        Assert.Equal("en", (await browser.ReadAsync(Page)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_new_name_is_seen_at_once()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");
        await ReadTwiceAsync(browser);

        await fixture.App.WithDbAsync(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == school.Person("trainee1").Id)).DisplayName = "新名字";
            return await db.SaveChangesAsync();
        });

        Assert.Equal("新名字", (await browser.ReadAsync(Page)).QuerySelector(".topbar-person-name")!.TextContent);
    }

    [Fact]
    public async Task The_forms_of_a_kept_page_still_post()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        await ReadTwiceAsync(browser);
        var page = await browser.ReadAsync(Page);

        using var answer = await browser.PostAsync((IHtmlFormElement)page.QuerySelector("form.self-check")!);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>The first answer brings the browser its form cookie, so the second is the first that is kept.</summary>
    private static async Task ReadTwiceAsync(TestBrowser browser)
    {
        await browser.ReadAsync(Page);
        await browser.ReadAsync(Page);
    }
}
