using System.Net;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

public sealed class AttemptTests(AppFixture fixture) : TaskPageTests(fixture)
{
    [Fact]
    public async Task What_is_typed_is_there_again()
    {
        var (_, browser) = await TraineeAsync();
        var page = await TaskPage.OpenAsync(browser);

        await page.Type("f.title", "床头柜").Type("f.attributes.brand", "栖木").GoAsync("save");

        var again = await TaskPage.OpenAsync(browser);
        Assert.Equal(("床头柜", "栖木"), (again.Value("title"), again.Value("attributes-brand")));
    }

    [Theory]
    [InlineData("免费", "AN1003")]
    [InlineData("-5", "AN1006")]
    [InlineData("1e400", "AN1005")]
    public async Task A_value_that_cannot_be_taken_stays_in_its_field_and_is_explained(string price, string code)
    {
        var page = (await OpenAsync()).FillIn().Type("f.costPrice", price);

        var answer = await page.GoAsync("hand-in");

        Assert.Equal(price, answer.Value("costPrice"));
        Assert.Equal(["#costPrice"], answer.Faults);
        Assert.Equal("true", answer.Document.GetElementById("costPrice")!.GetAttribute("aria-invalid"));
        Assert.Equal(Words(code, "成本价", price), answer.Text("#error-summary li").Trim());
    }

    [Fact]
    public async Task A_price_with_three_decimals_is_named_by_the_checks_stays_and_is_taken()
    {
        var checkedPage = await (await OpenAsync()).FillIn().Type("f.dailyPrice", "599.005").GoAsync("check");

        Assert.NotNull(checkedPage.Document.QuerySelector(".check-panel a[href='#dailyPrice']"));
        Assert.Equal("599.005", checkedPage.Value("dailyPrice"));
        using var answer = await checkedPage.PressAsync("hand-in");
        Assert.EndsWith("/receipt/1", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_of_a_megabyte_is_kept_whole_and_explained()
    {
        var title = new string('柜', 350_000);
        var page = (await OpenAsync()).FillIn().Type("f.title", title);

        var answer = await page.GoAsync("hand-in");

        Assert.Equal(["#title"], answer.Faults);
        Assert.Equal(title, answer.Value("title"));
        Assert.Contains("350000", answer.Text("#error-summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_rows_are_kept_and_explained()
    {
        var page = (await OpenAsync()).FillIn();
        for (var row = 2; row <= 10_000; row++)
            page.Add("f.skus.colour", $"色{row}").Add("f.skus.price", "9.00").Add("f.skus.stock", "1");

        var answer = await page.GoAsync("hand-in");

        Assert.Equal(["#skus"], answer.Faults);
        Assert.Contains("10000", answer.Text("#error-summary"), StringComparison.Ordinal);
        Assert.Equal(("白色", "色10000"), (answer.Value("skus-0-colour"), answer.Value("skus-9999-colour")));
    }

    [Fact]
    public async Task Checking_shows_what_is_unmet_without_marks_and_counts_down()
    {
        var page = (await OpenAsync()).Type("f.title", "床头柜");

        var answer = await page.GoAsync("check");

        Assert.NotNull(answer.Document.QuerySelector(".check-panel a[href='#title']"));
        Assert.DoesNotContain("分）", answer.Text(".check-panel"), StringComparison.Ordinal);
        Assert.Equal("2", answer.Document.QuerySelector(".check-panel")!.GetAttribute("data-left"));
        await answer.GoAsync("check");
        await answer.GoAsync("check");
        Assert.Null((await answer.GoAsync("check")).Document.QuerySelector(".check-panel.is-unmet"));
    }

    [Fact]
    public async Task Buttons_add_move_and_remove_without_script()
    {
        var page = (await OpenAsync()).Type("f.sellingPoints", "甲");

        var two = await page.GoAsync("add sellingPoints");
        Assert.Equal(("甲", ""), (two.Value("sellingPoints-0"), two.Value("sellingPoints-1")));

        Assert.Equal("甲", (await two.GoAsync("down sellingPoints 0")).Value("sellingPoints-1"));
    }

    [Fact]
    public async Task Staff_see_the_form_but_cannot_fill_it_in()
    {
        var school = await Fixture.NewSchoolAsync();
        var page = await TaskPage.OpenAsync(await school.SignInAsync("lecturer"));

        Assert.True(page.Document.QuerySelector("fieldset.fields")!.HasAttribute("disabled"));
        Assert.Null(page.Document.QuerySelector(".task-bar"));
        using var answer = await page.PressAsync("hand-in");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Before_it_opens_there_is_neither_brief_nor_form()
    {
        var school = await Fixture.NewSchoolAsync();
        await SetAsync(school, a => a.OpensAt = Fixture.App.Clock.GetUtcNow().AddDays(1));
        var browser = await school.SignInAsync("trainee1");

        var page = await browser.ReadAsync(TaskPage.Address);

        Assert.Null(page.QuerySelector("form#task-form, .task-brief"));
        Assert.NotNull(page.QuerySelector(".empty-state"));
    }
}
