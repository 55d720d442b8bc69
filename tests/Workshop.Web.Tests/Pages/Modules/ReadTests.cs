using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Modules;

public sealed class ReadTests(AppFixture fixture)
{
    private const string Address = "/modules/product-publishing";

    [Fact]
    public async Task A_lesson_has_contents_that_lead_somewhere_and_can_be_printed()
    {
        using var browser = await ReaderAsync();

        var page = await browser.ReadAsync(Address);

        var anchors = page.QuerySelectorAll(".reader-contents a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.True(anchors.Count >= 3, $"Only {anchors.Count} headings are in the contents.");
        Assert.All(anchors, a => Assert.NotNull(page.GetElementById(a)));
        Assert.NotNull(page.QuerySelector("[data-print]"));
        Assert.NotNull(page.QuerySelector("link[media=print]"));
        Assert.NotNull(page.QuerySelector(".onward-task a[href='/tasks/product-listing']"));
    }

    [Fact]
    public async Task The_place_read_to_is_offered_on_coming_back_and_the_furthest_point_stays()
    {
        using var browser = await ReaderAsync();
        var heading = (await browser.ReadAsync(Address)).QuerySelectorAll(".reader-contents a").ElementAt(1);
        var anchor = heading.GetAttribute("href")![1..];

        using var sent = await Reader.SendPlaceAsync(browser, "product-publishing", anchor, "55");
        using var back = await Reader.SendPlaceAsync(browser, "product-publishing", anchor, "20");

        Assert.Equal(HttpStatusCode.NoContent, sent.StatusCode);
        var page = await browser.ReadAsync(Address);
        Assert.Equal($"#{anchor}", page.QuerySelector(".reader-resume a")!.GetAttribute("href"));
        Assert.Contains(Say("ReadPercent", 55), (await browser.ReadAsync("/modules")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-7", 0)]
    [InlineData("1000", 100)]
    [InlineData("much", 0)]
    public async Task A_place_there_is_not_is_taken_as_the_nearest_there_is(string percent, int kept)
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");

        using var sent = await Reader.SendPlaceAsync(browser, "product-publishing", "no-such-heading\"><script>", percent);

        var person = school.Person("trainee1").Id;
        var place = await fixture.App.WithDbAsync(db => db.ModuleProgress.SingleAsync(p => p.PersonId == person));
        Assert.Equal((kept, null), (place.FurthestPercent, place.Anchor));
    }

    [Fact]
    public async Task The_self_check_is_answered_without_script_and_keeps_what_was_chosen()
    {
        using var browser = await ReaderAsync();

        using var answer = await AnswerAsync(browser);

        var page = await TestBrowser.ParseAsync(answer);
        Assert.NotNull(page.QuerySelector(".reader-text"));
        Assert.Equal(Chosen(await browser.ReadAsync(Address), fill: true), Chosen(page, fill: false));
        Assert.NotEmpty(page.QuerySelectorAll("#self-check .verdict"));
        Assert.NotNull(page.QuerySelector(".self-check-sum"));
    }

    [Fact]
    public async Task An_order_that_is_not_complete_keeps_the_places_chosen()
    {
        using var browser = await ReaderAsync();
        var form = (IHtmlFormElement)(await browser.ReadAsync(Address)).QuerySelector("#self-check")!;
        var places = form.QuerySelectorAll("select").Cast<IHtmlSelectElement>().Take(2).Select(s => s.Name!).ToList();

        using var answer = await browser.PostAsync(form, new Dictionary<string, string> { [places[0]] = "3", [places[1]] = "3" });

        var page = await TestBrowser.ParseAsync(answer);
        Assert.All(places, name => Assert.Equal("3", ((IHtmlSelectElement)page.QuerySelector($"select[name='{name}']")!).Value));
        Assert.Contains(Say("SelfCheckSkipped"), page.QuerySelector("#self-check")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_script_only_the_self_check_comes_back()
    {
        using var browser = await ReaderAsync();

        using var answer = await AnswerAsync(browser, script: true);

        var page = await TestBrowser.ParseAsync(answer);
        Assert.Null(page.QuerySelector(".reader-text"));
        Assert.NotNull(page.QuerySelector("#self-check .verdict"));
    }

    [Fact]
    public async Task Finishing_a_module_goes_on_to_the_next_and_after_the_last_stays()
    {
        using var browser = await ReaderAsync();
        var next = (await browser.ReadAsync(Address)).QuerySelector("a[rel=next]")?.GetAttribute("href") ?? Address;

        using var answer = await browser.PostAsync(Address, ".onward form");

        Assert.Equal(next, answer.Headers.Location!.ToString());
        var page = await browser.ReadAsync(Address);
        Assert.Null(page.QuerySelector(".onward form"));
        Assert.Contains(Say("Finished"), page.QuerySelector(".reader-meta")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_there_is_not_is_not_found()
    {
        using var browser = await ReaderAsync();

        using var answer = await browser.GetAsync("/modules/no-such-module");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<TestBrowser> ReaderAsync() => await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");

    /// <summary>Chooses the first option of every question that has options to choose.</summary>
    private static async Task<HttpResponseMessage> AnswerAsync(TestBrowser browser, bool script = false)
    {
        var page = await browser.ReadAsync(Address);
        Chosen(page, fill: true);
        var form = (IHtmlFormElement)page.QuerySelector("#self-check")!;
        if (!script)
            return await browser.PostAsync(form);
        var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")!.Split('#')[0])
        {
            Content = new FormUrlEncodedContent(form.QuerySelectorAll("input").Cast<IHtmlInputElement>()
                .Where(i => i.IsChecked || i.Type == "hidden").Select(i => KeyValuePair.Create(i.Name!, i.Value))),
        };
        request.Headers.Add("HX-Request", "true");
        return await browser.SendAsync(request);
    }

    private static List<string> Chosen(IParentNode page, bool fill)
    {
        var choices = page.QuerySelectorAll("#self-check .question").Select(q => q.QuerySelector("input.form-check-input")).OfType<IHtmlInputElement>().ToList();
        Assert.NotEmpty(choices);
        if (fill)
            choices.ForEach(c => c.IsChecked = true);
        return [.. choices.Where(c => c.IsChecked).Select(c => $"{c.Name}={c.Value}")];
    }

    private static string Say(string key, params object[] values) => Words.Chinese("ReadingWords", key, values);
}
