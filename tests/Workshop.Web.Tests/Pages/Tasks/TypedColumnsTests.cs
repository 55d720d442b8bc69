using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Workshop.Web.Submissions.Forms;
using Xunit;

namespace Workshop.Web.Tests.Pages.Tasks;

/// <summary>A form with days, choices and durations, filled in without script, handed in and read by a marker.</summary>
public sealed class TypedColumnsTests : IAsyncLifetime
{
    private const string Page = "/tasks/opening-plan";

    private static readonly Dictionary<string, string> Filled = new()
    {
        ["f.opening"] = "2026-06-18", ["f.street"] = "west",
        ["f.steps.step"] = "paint", ["f.steps.day"] = "2026-06-15", ["f.steps.talk"] = "90", ["f.steps.note"] = "",
        ["f.lease.until"] = "2027-06-17", ["f.lease.payer"] = "partner",
    };

    private WorkshopApp _app = null!;
    private SchoolBuilder _school = null!;

    public async ValueTask InitializeAsync()
    {
        _app = new WorkshopApp(settings: new Dictionary<string, string?> { ["Workshop:ContentFolder"] = Repository.Path("tests", "fixtures", "course-plans") });
        _school = await SchoolBuilder.CreateAsync(_app, "plans");
        await _app.WithDbAsync(db =>
        {
            db.Set<Assignment>().Add(new Assignment
            {
                Id = Guid.CreateVersion7(), CohortId = _school.Cohort.Id, TaskId = "opening-plan", Attempts = 1,
                OpensAt = _school.Assignment.OpensAt, Deadline = _school.Assignment.Deadline, FeedbackDue = _school.Assignment.FeedbackDue,
            });
            return db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Each_type_has_its_input_with_the_options_in_the_readers_language()
    {
        using var browser = await _school.SignInAsync("trainee1");

        var page = await browser.ReadAsync(Page);

        Assert.Equal("date", Input(page, "f.opening").Type);
        Assert.Equal(["", "东街", "西街"], Options(page, "f.street"));
        Assert.Equal(["", "粉刷", "开门"], Options(page, "f.steps.step"));
        Assert.Equal(("date", "text", "decimal"),
            (Input(page, "f.steps.day").Type, Input(page, "f.steps.talk").Type, Input(page, "f.steps.talk").GetAttribute("inputmode")));
        Assert.Equal("date", Input(page, "f.lease.until").Type);
        Assert.Equal(["", "店主", "合伙人"], Options(page, "f.lease.payer"));
    }

    [Fact]
    public async Task What_was_typed_stands_in_the_draft_again()
    {
        using var browser = await _school.SignInAsync("trainee1");

        await PostAsync(browser, Filled, "save");

        var page = await browser.ReadAsync(Page);
        Assert.Equal(("2026-06-18", "2026-06-15", "90", "2027-06-17"),
            (Input(page, "f.opening").Value, Input(page, "f.steps.day").Value, Input(page, "f.steps.talk").Value, Input(page, "f.lease.until").Value));
        Assert.Equal(("west", "paint", "partner"), (Chosen(page, "f.street"), Chosen(page, "f.steps.step"), Chosen(page, "f.lease.payer")));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_at_its_cell_and_stays_as_typed()
    {
        using var browser = await _school.SignInAsync("trainee1");

        var page = await TestBrowser.ParseAsync(await PostAsync(
            browser, new(Filled) { ["f.steps.day"] = "下周一", ["f.steps.step"] = "", ["f.steps.talk"] = "1:30" }, PostedWork.HandIn));

        var day = Input(page, "f.steps.day");
        Assert.Equal(("text", "下周一", "true"), (day.Type, day.Value, day.GetAttribute("aria-invalid")));
        Assert.Equal("true", Input(page, "f.steps.talk").GetAttribute("aria-invalid"));
        Assert.Equal("true", page.QuerySelector("select[name='f.steps.step']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_marker_reads_labels_and_units_and_never_ids()
    {
        using var trainee = await _school.SignInAsync("trainee1");
        await PostAsync(trainee, Filled, PostedWork.HandIn);
        var sealedWork = await _app.WithDbAsync(db => db.Set<Submission>().SingleAsync());
        using var marker = await _school.SignInAsync("ta1");

        var page = await marker.ReadAsync($"/submissions/{sealedWork.Id}");

        Assert.Contains("\"step\":\"paint\",\"day\":\"2026-06-15\",\"talk\":\"90\"", sealedWork.Answers, StringComparison.Ordinal);
        Assert.Equal(["粉刷", "2026-06-15", "90 秒", ""], page.QuerySelectorAll("#answer-steps tbody td").Select(c => c.TextContent.Trim()));
        Assert.Equal(["2027-06-17", "合伙人"], page.QuerySelectorAll("#answer-lease td").Select(c => c.TextContent.Trim()));
        Assert.Equal("西街", page.QuerySelector("#answer-street dd")!.TextContent.Trim());
    }

    private static async Task<HttpResponseMessage> PostAsync(TestBrowser browser, Dictionary<string, string> typed, string button)
    {
        var form = (IHtmlFormElement)(await browser.ReadAsync(Page)).QuerySelector("form#task-form")!;
        return await browser.PostAsync(form, new Dictionary<string, string>(typed) { ["do"] = button });
    }

    private static IHtmlInputElement Input(IParentNode page, string name) =>
        Assert.IsAssignableFrom<IHtmlInputElement>(page.QuerySelector($"input[name='{name}']"));

    private static string? Chosen(IParentNode page, string name) => ((IHtmlSelectElement)page.QuerySelector($"select[name='{name}']")!).Value;

    /// <summary>The words of a select's options; the first, which asks to choose, as an empty one.</summary>
    private static IEnumerable<string> Options(IParentNode page, string name) =>
        page.QuerySelectorAll($"select[name='{name}'] option").Cast<IHtmlOptionElement>().Select(o => o.Value.Length == 0 ? "" : o.Text);
}
