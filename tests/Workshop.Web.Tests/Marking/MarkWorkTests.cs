using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workshop.Data.Cohorts;
using Workshop.Data.Submissions;
using Workshop.Testing;
using Workshop.Web.Marking;
using Workshop.Web.Submissions;
using Xunit;

namespace Workshop.Web.Tests.Marking;

public sealed class MarkWorkTests(AppFixture fixture)
{
    [Fact]
    public async Task Marking_appends_a_row_and_leaves_the_checks_row_as_it_was()
    {
        var (school, work) = await HandedInAsync();
        var before = await SheetsAsync(work);

        var outcome = await MarkAsync(school, "ta1", work, 1, new MarkEntry("remarks", 8.5m, "选词有依据"));

        var marked = Assert.IsType<MarkingOutcome.Marked>(outcome).Assessment;
        var after = await SheetsAsync(work);
        Assert.Equal((2, 0m), (marked.Number, marked.Pending));
        Assert.Equal(before[0], after[0]);
        Assert.Equal(2, after.Count);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(10.01)]
    [InlineData(8.005)]
    public async Task A_mark_out_of_range_or_too_fine_is_refused(double mark) =>
        Assert.Equal(new MarkingRefusal.MarkOutOfRange("remarks", 10), await RefusalAsync(new MarkEntry("remarks", (decimal)mark, null)));

    [Fact]
    public async Task A_criterion_for_a_person_needs_a_mark() =>
        Assert.Equal(new MarkingRefusal.MarkMissing("remarks"), await RefusalAsync(new MarkEntry("remarks", null, "没有分数")));

    [Fact]
    public async Task An_override_needs_a_reason() =>
        Assert.Equal(new MarkingRefusal.ReasonMissing("title-keywords"),
            await RefusalAsync(new MarkEntry("remarks", 8, null), new MarkEntry("title-keywords", 0.5m, " ")));

    [Fact]
    public async Task What_the_checks_alone_decide_is_not_for_people() =>
        Assert.Equal(new MarkingRefusal.NotForPeople("timeliness"),
            await RefusalAsync(new MarkEntry("remarks", 8, null), new MarkEntry("timeliness", 1, "晚了")));

    [Fact]
    public async Task An_override_with_a_reason_counts_and_keeps_the_reason()
    {
        var (school, work) = await HandedInAsync();

        var outcome = await MarkAsync(school, "ta1", work, 1, new MarkEntry("remarks", 8, null), new MarkEntry("title-keywords", 0.5m, "标题照搬同行"));

        var score = Assert.IsType<MarkingOutcome.Marked>(outcome).Assessment.Sheet().FindCriterion("title-keywords")!;
        Assert.Equal((0.5m, "标题照搬同行"), (score.Mark, score.Remark));
    }

    [Fact]
    public async Task The_second_of_two_markers_is_told_and_overwrites_nothing()
    {
        var (school, work) = await HandedInAsync();
        var first = Assert.IsType<MarkingOutcome.Marked>(await MarkAsync(school, "ta1", work, 1, new MarkEntry("remarks", 8, null)));

        var second = await MarkAsync(school, "lecturer", work, 1, new MarkEntry("remarks", 3, null));

        Assert.Equal(new MarkingOutcome.Refused(new MarkingRefusal.MarkedMeanwhile(first.Assessment.Id)), second);
        Assert.Equal(2, (await SheetsAsync(work)).Count);
    }

    [Fact]
    public async Task Having_seen_the_other_judgement_a_marker_may_add_their_own()
    {
        var (school, work) = await HandedInAsync();
        await MarkAsync(school, "ta1", work, 1, new MarkEntry("remarks", 8, null));

        var outcome = await MarkAsync(school, "lecturer", work, 2, new MarkEntry("remarks", 3, null));

        Assert.Equal(3, Assert.IsType<MarkingOutcome.Marked>(outcome).Assessment.Number);
    }

    [Theory]
    [InlineData("ta2")]
    [InlineData("trainee1")]
    [InlineData("trainee2")]
    public async Task Work_that_is_not_theirs_to_mark_does_not_exist(string person)
    {
        var (school, work) = await HandedInAsync();

        var outcome = await MarkAsync(school, person, work, 1, new MarkEntry("remarks", 8, null));

        Assert.Equal(new MarkingOutcome.Refused(new MarkingRefusal.NotYours()), outcome);
    }

    private async Task<(SchoolBuilder School, Submission Work)> HandedInAsync()
    {
        var school = await fixture.NewSchoolAsync();
        return (school, await Listings.HandInAsync(fixture.App, school, "trainee1"));
    }

    private async Task<MarkingRefusal> RefusalAsync(params MarkEntry[] entries)
    {
        var (school, work) = await HandedInAsync();
        var outcome = await MarkAsync(school, "ta1", work, 1, entries);
        Assert.Single(await SheetsAsync(work));
        return Assert.IsType<MarkingOutcome.Refused>(outcome).Why;
    }

    private async Task<MarkingOutcome> MarkAsync(SchoolBuilder school, string person, Submission work, int seen, params MarkEntry[] entries)
    {
        var role = person[0] switch { 't' when person.StartsWith("ta", StringComparison.Ordinal) => CohortRole.TeachingAssistant,
            'l' => CohortRole.Lecturer, _ => CohortRole.Trainee };
        await using var scope = fixture.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MarkWork>().RunAsync(
            Listings.ActorOf(school, person, role), new Marks(work.Id, seen, [.. entries], null), CancellationToken.None);
    }

    private Task<List<string>> SheetsAsync(Submission work) => fixture.App.WithDbAsync(db =>
        db.Assessments.Where(a => a.SubmissionId == work.Id).OrderBy(a => a.Number).Select(a => a.ScoreSheet).ToListAsync());
}
