using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Content;
using Workshop.Data.Progress;
using Workshop.Testing;
using Workshop.Web.Tests.Texts;
using Xunit;

namespace Workshop.Web.Tests.Reading;

/// <summary>What somebody answered to a module's questions is there when they come back, and nobody else's is.</summary>
public sealed class RememberSelfCheckTests(AppFixture fixture)
{
    private Module Module => SelfChecks.Of(fixture.App);

    private int Questions => Module.SelfCheck.Length;

    [Fact]
    public async Task The_result_is_shown_on_coming_back_over_blank_questions()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        Assert.Equal("", SelfChecks.Last(await KeptAsync(browser)));

        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(Module, 2));

        var page = await browser.ReadAsync(SelfChecks.Page);
        Assert.Contains(Say("SelfCheckLast", 2, Questions), SelfChecks.Last(page), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".self-check-last time"));
        Assert.Null(page.QuerySelector("#self-check .verdict"));
        Assert.Null(page.QuerySelector("#self-check input:checked"));
    }

    [Fact]
    public async Task Every_attempt_is_kept_and_can_be_looked_at_again()
    {
        using var browser = await (await fixture.NewSchoolAsync()).SignInAsync("trainee1");
        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(Module, 1));
        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(Module, 3));

        var page = await browser.ReadAsync(SelfChecks.Page);
        var tries = page.QuerySelectorAll(".self-check-tries a").Select(a => a.TextContent);
        Assert.Equal([Say("SelfCheckTry", 2, 3, Questions), Say("SelfCheckTry", 1, 1, Questions)], tries);

        var first = await browser.ReadAsync($"{SelfChecks.Page}?attempt=1");
        Assert.Contains(Say("SelfCheckShown", 1), SelfChecks.Last(first), StringComparison.Ordinal);
        Assert.Single(first.QuerySelectorAll("#self-check .verdict .is-earned"));
        Assert.Equal(SelfChecks.Right(Module, 1).Single().Value, ((IHtmlInputElement)first.QuerySelector("#self-check .question input")!).Value);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_attempt_and_the_same_answers_given_anew_another()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");
        var form = (IHtmlFormElement)(await browser.ReadAsync(SelfChecks.Page)).QuerySelector("#self-check")!;
        using var sent = await browser.PostAsync(form, SelfChecks.Right(Module, 2));
        using var resent = await browser.PostAsync(form, SelfChecks.Right(Module, 2));
        Assert.Single(await AttemptsOfAsync(school, "trainee1"));

        using var other = await browser.PostAsync(form, SelfChecks.Right(Module, 1));
        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(Module, 1));

        Assert.Equal([(1, 2), (2, 1), (3, 1)], (await AttemptsOfAsync(school, "trainee1")).Select(a => (a.Number, a.Right)));
    }

    [Fact]
    public async Task A_form_without_any_answer_is_no_attempt()
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");

        var page = await SelfChecks.AnswerAsync(browser, new Dictionary<string, string> { ["q-no-such-question"] = "1" });

        Assert.NotNull(page.QuerySelector(".self-check-sum"));
        Assert.Empty(await AttemptsOfAsync(school, "trainee1"));
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("-5")]
    [InlineData("many")]
    public async Task A_number_made_up_leaves_no_gap(string after)
    {
        var school = await fixture.NewSchoolAsync();
        using var browser = await school.SignInAsync("trainee1");
        var answers = SelfChecks.Right(Module, 1);
        answers["after"] = after;

        await SelfChecks.AnswerAsync(browser, answers);

        Assert.Equal(1, Assert.Single(await AttemptsOfAsync(school, "trainee1")).Number);
    }

    [Fact]
    public async Task Questions_that_have_changed_are_begun_anew()
    {
        var school = await fixture.NewSchoolAsync();
        await fixture.App.WithDbAsync(db =>
        {
            db.SelfCheckAttempts.Add(OutdatedAttempt(school.Person("trainee1").Id));
            return db.SaveChangesAsync();
        });
        using var browser = await school.SignInAsync("trainee1");

        var page = await browser.ReadAsync($"{SelfChecks.Page}?attempt=1");

        Assert.Contains(Say("SelfCheckChanged", 4, 5), SelfChecks.Last(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#self-check .verdict"));
        Assert.Contains(Say("SelfCheckNew"), (await browser.ReadAsync("/modules")).QuerySelector(".toc")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await browser.ReadAsync("/")).QuerySelector(".course-checks"));

        await SelfChecks.AnswerAsync(browser, SelfChecks.Right(Module, 1));

        Assert.Equal([1, 2], (await AttemptsOfAsync(school, "trainee1")).Select(a => a.Number));
        Assert.Contains(Say("SelfCheckLast", 1, Questions), SelfChecks.Last(await browser.ReadAsync(SelfChecks.Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_anothers_answers()
    {
        var school = await fixture.NewSchoolAsync();
        using var first = await school.SignInAsync("trainee1");
        using var second = await school.SignInAsync("trainee2");
        await SelfChecks.AnswerAsync(first, SelfChecks.Right(Module, 2));

        var page = await second.ReadAsync($"{SelfChecks.Page}?attempt=1");

        Assert.Equal("", SelfChecks.Last(page));
        Assert.Null(page.QuerySelector("#self-check .verdict"));
    }

    /// <summary>The page as it is kept: the first answer brings the browser its form cookie.</summary>
    private static async Task<IDocument> KeptAsync(TestBrowser browser)
    {
        await browser.ReadAsync(SelfChecks.Page);
        await browser.ReadAsync(SelfChecks.Page);
        return await browser.ReadAsync(SelfChecks.Page);
    }

    private Task<List<SelfCheckAttempt>> AttemptsOfAsync(SchoolBuilder school, string person)
    {
        var id = school.Person(person).Id;
        return fixture.App.WithDbAsync(db => db.SelfCheckAttempts.Where(a => a.PersonId == id).OrderBy(a => a.Number).ToListAsync());
    }

    private SelfCheckAttempt OutdatedAttempt(Guid personId) => new()
    {
        PersonId = personId, CourseId = "ecommerce-operations", ModuleId = SelfChecks.Module, Number = 1,
        AnsweredAt = fixture.App.Clock.GetUtcNow().AddDays(-3), QuestionsSha256 = new string('0', 64), Answers = "{}", Right = 4, Questions = 5,
    };

    private static string Say(string key, params object[] values) => Words.Chinese("ReadingWords", key, values);
}
