using System.Net;
using AngleSharp.Dom;
using Workshop.Testing;
using Workshop.Web.Tests.Marking.Similarity;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Pages.Marking;

public sealed class CompareTests(AppFixture fixture)
{
    [Fact]
    public async Task Shared_passages_are_marked_on_both_sides_and_lead_to_each_other()
    {
        var school = await fixture.NewSchoolAsync();
        var one = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var other = await Listings.HandInAsync(fixture.App, school, "trainee2");
        using var ta = await school.SignInAsync("ta1");

        var page = await ta.ReadAsync($"/marking/{one.Id}/compare/{other.Id}");

        var sides = page.QuerySelectorAll(".compare section");
        Assert.Equal(["trainee1", "trainee2"], sides.Select(s => s.QuerySelector("h2")!.TextContent.Trim().Split('.')[0]));
        Assert.NotEmpty(sides[0].QuerySelectorAll("mark"));
        Assert.Equal(Marked(sides[0]), Marked(sides[1]));
        MustLeadSomewhere(page);
    }

    [Fact]
    public async Task A_work_stands_beside_the_brief_with_what_it_took_from_it()
    {
        var school = await fixture.NewSchoolAsync();
        var copied = await Listings.HandInAsync(fixture.App, school, "trainee1", Copies.OfBrief(fixture.App));
        var own = await Listings.HandInAsync(fixture.App, school, "trainee2", Listings.OtherWords());
        using var ta = await school.SignInAsync("ta1");

        var page = await ta.ReadAsync($"/marking/{copied.Id}/compare");

        MustLeadSomewhere(page);
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=side-own] mark"));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=side-other] mark"));
        Assert.Empty((await ta.ReadAsync($"/marking/{own.Id}/compare")).QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task Both_works_must_be_the_readers_to_mark()
    {
        var school = await fixture.NewSchoolAsync();
        var one = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var theirs = await Listings.HandInAsync(fixture.App, school, "trainee3");

        Assert.Equal(HttpStatusCode.OK, await AskAsync(school, "lecturer", $"{one.Id}/compare/{theirs.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "ta1", $"{one.Id}/compare/{theirs.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "ta2", $"{one.Id}/compare/{theirs.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "trainee1", $"{one.Id}/compare/{theirs.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "trainee1", $"{one.Id}/compare"));
    }

    [Fact]
    public async Task A_work_is_not_compared_with_itself_or_with_nothing()
    {
        var school = await fixture.NewSchoolAsync();
        var first = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var second = await Listings.HandInAsync(fixture.App, school, "trainee1");

        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "ta1", $"{first.Id}/compare/{first.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "ta1", $"{first.Id}/compare/{second.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "ta1", $"{first.Id}/compare/{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(school, "ta1", $"{Guid.NewGuid()}/compare"));
    }

    [Fact]
    public async Task The_marker_is_told_whose_work_it_is_only_where_they_mark_it_and_the_trainee_nothing()
    {
        var school = await fixture.NewSchoolAsync();
        var one = await Listings.HandInAsync(fixture.App, school, "trainee1");
        var theirs = await Listings.HandInAsync(fixture.App, school, "trainee3");
        using var ta = await school.SignInAsync("ta1");
        using var lecturer = await school.SignInAsync("lecturer");
        using var trainee = await school.SignInAsync("trainee1");

        var (hidden, named) = (await NoteAsync(ta, one.Id), await NoteAsync(lecturer, one.Id));

        Assert.Empty(hidden.QuerySelectorAll("a"));
        Assert.DoesNotContain(school.Person("trainee3").DisplayName, hidden.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/marking/{one.Id}/compare/{theirs.Id}", named.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(school.Person("trainee3").DisplayName, named.TextContent, StringComparison.Ordinal);
        Assert.Contains(Words.Chinese("MarkingWords", "SimilarNote"), hidden.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Chinese("MarkingWords", "Similar"), (await trainee.ReadAsync($"/submissions/{one.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static void MustLeadSomewhere(IDocument page) =>
        Assert.All(page.QuerySelectorAll("a.passage"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));

    private static async Task<IElement> NoteAsync(TestBrowser browser, Guid work) =>
        (await browser.ReadAsync($"/marking/{work}")).QuerySelector(".similarity")!;

    private static async Task<HttpStatusCode> AskAsync(SchoolBuilder school, string reader, string address)
    {
        using var browser = await school.SignInAsync(reader);
        using var answer = await browser.GetAsync($"/marking/{address}");
        return answer.StatusCode;
    }

    private static List<string> Marked(IParentNode side) => [.. side.QuerySelectorAll("a.passage").Select(m => m.TextContent)];
}
